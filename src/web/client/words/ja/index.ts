export { common } from './common';
export { frame } from './frame';
export { find } from './find';
export { caseScreen } from './case-screen';
export { today } from './today';
