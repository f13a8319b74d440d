/** Shows Discord messages. Nothing here knows of Readout. */
export { FormView } from './form-view.tsx';
export { MessageView } from './message-view.tsx';
export { plainText } from './plain-text.ts';
export type { Names } from './types.ts';
