import {register} from '../components/base/register.js';
import {ClusterContact} from '../components/contact/contact.js';

export * from '../components/contact/contact.js';

register(ClusterContact);
