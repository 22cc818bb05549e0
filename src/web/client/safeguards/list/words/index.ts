import { words } from '../../../words';
import { protectionList as en } from './en';
import { protectionList as ja } from './ja';

// Loaded with the screens of the privacy officer, in both languages: nobody else reads them.
words.addResourceBundle('ja', 'protectionList', ja);
words.addResourceBundle('en', 'protectionList', en);
