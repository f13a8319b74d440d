/** The library has no types of its own. These are for what is used of it: its rules and its engine. */
declare module '@cloudrac3r/discord-markdown' {
  /** What a rule took from the beginning of a text, whole and in parts. */
  export type Capture = readonly [string, ...(string | undefined)[]];

  /** What is known where a rule is tried. The engine keeps `prevCapture`, what was taken last. */
  export interface EngineState {
    readonly inline: boolean;
    prevCapture?: Capture | null;
  }

  /** Takes the beginning of a text, or nothing. */
  export type Match<State> = (source: string, state: State, previous: string) => Capture | null;

  /** A rule of the engine: of those that match, the one with the lowest order wins, then the highest quality. */
  export interface EngineRule<Node, State> {
    readonly order: number;
    readonly match: Match<State>;
    readonly quality?: (capture: Capture, state: State, previous: string) => number;
    readonly parse: (capture: Capture, parse: (source: string, state: State) => Node[], state: State) => Node;
  }

  type RuleName =
    | 'discordChannel'
    | 'discordCommand'
    | 'discordEmoji'
    | 'discordEveryone'
    | 'discordHere'
    | 'discordRole'
    | 'discordUser'
    | 'em'
    | 'emoticon'
    | 'spoiler'
    | 'strike'
    | 'strong'
    | 'u';

  const library: {
    readonly rules: Readonly<Record<RuleName, Pick<EngineRule<unknown, EngineState>, 'match' | 'quality'>>>;
    readonly markdownEngine: {
      readonly parserFor: <Node, State extends EngineState>(
        rules: Readonly<Record<string, EngineRule<Node, State>>>,
      ) => (source: string, state: State) => Node[];
    };
  };
  export default library;
}
