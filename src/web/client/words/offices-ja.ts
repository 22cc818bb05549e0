export { accounts } from '../accounts/words/ja';
export { incidents } from '../counter/incidents/words/ja';
export { protectionList } from '../safeguards/list/words/ja';
export { retention } from '../safeguards/retention/words/ja';
