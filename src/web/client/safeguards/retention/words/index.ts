import { words } from '../../../words';
import { retention as en } from './en';
import { retention as ja } from './ja';

// Loaded with the screens of the privacy officer, in both languages: nobody else reads them.
words.addResourceBundle('ja', 'retention', ja);
words.addResourceBundle('en', 'retention', en);
