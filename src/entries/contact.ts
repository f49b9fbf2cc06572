import {register} from '../element/register.js';
import {ClusterContact} from '../widgets/contact/contact.js';

export * from '../widgets/contact/contact.js';

register(ClusterContact);
