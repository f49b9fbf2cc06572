/* global document */
import './elements.js';
import {mount} from 'program';

mount(document.getElementById('app'));
