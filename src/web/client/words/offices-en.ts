export { accounts } from '../accounts/words/en';
export { incidents } from '../counter/incidents/words/en';
export { protectionList } from '../safeguards/list/words/en';
export { retention } from '../safeguards/retention/words/en';
