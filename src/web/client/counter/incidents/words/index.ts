import { words } from '../../../words';
import { incidents as en } from './en';
import { incidents as ja } from './ja';

// Loaded with the screen of the notes, in both languages: seldom does somebody open it.
words.addResourceBundle('ja', 'incidents', ja);
words.addResourceBundle('en', 'incidents', en);
