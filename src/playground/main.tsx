import { render } from 'preact';
import { thaw } from './discord/storage.ts';
import { keepChannel, readKept, readPerson } from './page/kept.ts';
import { createStore } from './page/store.ts';
import { START_ID, type Start } from './protocol.ts';
import { App } from './view/app.tsx';
import { watchFocus } from './view/kept-focus.ts';
import './view/page.css';
import './message/message.css';

const start = JSON.parse(document.getElementById(START_ID)?.textContent ?? '') as Start;
const store = createStore({ channel: thaw(readKept() ?? ''), personId: readPerson() });
keepChannel(store);
watchFocus();
render(<App store={store} start={start} />, document.getElementById('page')!);
