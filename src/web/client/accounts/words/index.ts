import { words } from '../../words';
import { accounts as en } from './en';
import { accounts as ja } from './ja';

// Loaded with the screens of the keeper of the accounts, in both languages: nobody else reads them.
words.addResourceBundle('ja', 'accounts', ja);
words.addResourceBundle('en', 'accounts', en);
