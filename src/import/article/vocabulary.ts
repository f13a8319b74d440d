import { isReporting } from '../../search/passages/reporting-words.ts';
import { isTitleOfAny } from '../../search/passages/words-around-names.ts';
import { stem } from '../../search/stem.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const stems = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(stem));

/** Verbs that tell of speech by themselves, beside those of search: in any form, `condemned the launches`. */
const SPEECH =
  stems(`accuse acknowledge allege apologise apologize applaud appeal argue blame blast brand cite claim commend
  concede congratulate criticise criticize denounce detail dismiss disclose emphasise estimate highlight hint inform jest label
  lambast lament lash plead praise rebuke recommend reject request signal slam slate swear thank threaten tout vow warn welcome
  told said spoke wrote swore pled`);

/** Verbs that also tell of what nobody says: `United added a goal`. They need `that`, a quotation or the like beside them. */
const UNSURE =
  stems(`add added thought answer chant comment commit conclude continue counter declare demand finish find found maintain note
  observe expect post read recall repeat reply report respond reveal run shout think believe hope fear feel speak spoke talk want call
  write wrote written written show resolve ask`);

/** Those of them that are sure where `to`, `for` or `on` follows: `committed to`, `called for`. */
const SURE_WITH: ReadonlyMap<string, string> = new Map(
  [
    'commit to',
    'call for',
    'call on',
    'ask for',
    'ask to',
    'ask whether',
    'ask if',
    'demand an',
    'demand a',
    'demand the',
    'resolve to',
    'note the',
    'repeat the',
    'pay tribute',
    'paid tribute',
    'hit back',
    'hit out',
    'weigh in',
    'chime in',
  ]
    .map((pair) => pair.split(' '))
    .map(([verb = '', next = '']) => [`${stem(verb)} ${next}`, next]),
);

/** Nouns that look like one of the verbs. */
const NEVER = words('spoken written');

/** Most words whose kind is kept at a time: working it out again gives the same. */
const MOST_KEPT = 20_000;

/** What a function gives for a word, kept for the next time: texts repeat their words, and stemming takes long. */
function keeping<Value>(compute: (term: string) => Value): (term: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  return (term) => {
    const known = kept.get(term);
    if (known) return known.value;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = compute(term);
    kept.set(term, { value });
    return value;
  };
}

/** How sure it is that a folded word, where it is the verb of a clause, says that someone said something. */
export const speechVerb = keeping((term): 'sure' | 'unsure' | undefined => {
  if (NEVER.has(term) || term.endsWith('ing')) return undefined;
  const stemmed = stem(term);
  if (UNSURE.has(stemmed)) return 'unsure';
  if (SPEECH.has(stemmed)) return 'sure';
  return isReporting(term) ? 'sure' : undefined;
});

/** Whether an unsure verb is sure with the word behind it: `committed to`. */
export function isSureWith(term: string, next: string): boolean {
  return SURE_WITH.has(`${stem(term)} ${next}`);
}

/** Nouns for what people are, in the singular, beside the titles of search. */
const ROLES = words(`activist actor actress administrator adviser advisor agent aide analyst architect artist assistant
  astronaut astronomer attorney author banker biologist bishop boss broker builder bursar campaigner captain
  ceo cfo chairman chairperson chairwoman chancellor chemist chief clerk coach colleague columnist commander commentator
  commissioner comptroller conductor congressman congresswoman consultant coordinator councillor councilman councilwoman
  councilor counterpart critic curator cto curator dean defender demonstrator dentist deputy designer detective developer
  diplomat director doctor driver economist editor employee engineer envoy executive expert farmer fan father forward
  fisherman founder friend geologist goalkeeper governor head historian historian host inspector inventor investigator
  investor journalist keeper king landlord lawmaker lawyer leader lecturer legislator librarian linguist manager mayor
  mayoress member meteorologist midfielder minister monk mother musician negotiator neighbor neighbour novelist nurse
  observer officer official operator organiser organizer owner parent participant partner passenger pastor patient pharmacist
  physician physicist pilot player poet policeman policewoman politician pope premier president priest principal producer
  professor programmer prosecutor protester protestor psychologist pupil queen rector reporter representative researcher
  resident scholar scientist secretary senator sheriff shopkeeper singer skipper sociologist soldier solicitor source
  speaker spokesman spokesperson spokeswoman sister brother son daughter wife husband statistician striker student
  superintendent supporter surgeon surveyor survivor teacher technician tenant trainer treasurer trustee vet veteran victim
  villager virologist visitor volunteer voter winger witness worker writer zoologist pm mp mep woman man boy girl
  coroner sergeant constable admiral general colonel`);

/** Words before a name that go with an office and are none by themselves. */
const WITH_ROLES = words('former vice deputy acting first foreign prime finance defence defense interim outgoing');

/** Nouns for bodies that speak, in the singular. */
const BODIES =
  words(`academy administration agency airline alliance army assembly association authority bank board brewery
  broadcaster bureau business cabinet campaign chain charity church club college commission committee company congress
  consortium cooperative corporation council court department embassy exchange federation firm force foundation fund
  government group hospital institute institution institution junta kingdom league library maker manufacturer military ministry mission
  museum navy network newspaper office organisation organization parliament party police publisher regulator retailer school
  secretariat senate service society startup station studio supplier team treasury trust union university watchdog
  carrier operator brand`);

/** Words of the names of bodies that are no nouns for them. */
const OF_BODIES =
  words(`house inc ltd plc llc gmbh corp co fc afc united rovers wanderers athletic albion city motors holdings
  airways airlines industries systems laboratories labs partners brothers nations guard pentagon kremlin palace watch press
  news times post herald gazette tribune guardian bbc reuters centre center observatory chamber forum summit coalition front
  movement initiative magistrates electric energy foods pharma pharmaceuticals technologies software media records works
  railways railway post aid international bundestag`);

/** Nouns that can stand for any body: `the company` is whichever was named. */
const ANY_BODIES =
  words(`agency airline alliance association bank body brewery broadcaster business chain charity club company
  cooperative corporation federation firm foundation fund group institution maker manufacturer network newspaper
  organisation organization outlet publisher retailer society startup station studio supplier team carrier brand operator`);

/** Nouns for what bodies publish. */
const DOCUMENTS =
  words(`statement readout release communique communiqué announcement declaration report paper study survey letter
  filing bulletin memo document post tweet message email notice article ruling judgment judgement verdict review`);

/** Documents that speak for who was named last: `the statement added`. */
const SPEAKS_FOR = words('statement readout release communique announcement declaration');

/** Places, by a word of their name. */
const OF_PLACES =
  words(`sea strait island islands river street road bridge park lake mount mountain mountains county valley
  square harbour harbor bay ocean avenue lane hill airport stadium peninsula desert forest state province region coast
  gulf canal beach cape north south east west kong york plant`);

/** People who speak for others: who they are matters less than for whom. */
const SPEAKS_FOR_OTHERS = words(`spokesman spokeswoman spokesperson representative official lawyer attorney solicitor`);

/** Words of a subject that several people share. */
const TOGETHER =
  words(`leader head minister president side pair duo premier chancellor mayor counterpart couple statesmen man woman
  executive manager director chairman king negotiator scientist researcher founder owner brother sister delegation
  government country nation`);

/** Seats of government, by which reports call it: `Moscow said`. */
const CAPITAL_CITIES =
  words(`abuja ankara athens baghdad bangkok beijing belgrade berlin bern bogota brasilia brussels budapest cairo canberra
  caracas copenhagen damascus delhi dhaka dublin hanoi harare havana helsinki islamabad jakarta jerusalem kabul kiev kyiv lima
  lisbon london madrid manila minsk moscow nairobi oslo ottawa paris prague pretoria pyongyang riyadh rome seoul sofia stockholm
  taipei tehran tokyo tripoli vienna warsaw washington wellington`);

const DAYS_AND_MONTHS =
  words(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri
  sat sun christmas easter`);

/** Words that may stand between a subject and its verb. */
const BETWEEN = words(`also later then again further still even once today yesterday tonight now afterwards
  meanwhile instead however too nevertheless nonetheless moreover additionally both all each first
  has have had did reportedly since just often together alike himself herself themselves itself earlier
  once soon always finally twice thus therefore have previously`);

const BE = words('is are was were be been being');
const MODAL = words('could might may should must can would shall will to');

/** Words that open a clause in which nobody speaks to the reader of the report. */
const SUBORDINATE =
  words(`after although as because before if once since so than that though unless until when whenever where
  whereas whether which while who whom whose why how what whoever despite amid`);

/** Prepositions that may follow a subject: `of Ash`, `on Friday`. */
const PREPOSITIONS = words(`of for at from in on with during by to via near within under over through about after before
  between following outside inside across`);

const singular = (term: string): string =>
  term.endsWith('ies')
    ? `${term.slice(0, -3)}y`
    : term.endsWith('men')
      ? `${term.slice(0, -3)}man`
      : term.endsWith('people')
        ? `${term.slice(0, -6)}person`
        : /(?:ches|sses|xes)$/.test(term)
          ? term.slice(0, -2)
          : term.endsWith('s') && !term.endsWith('ss')
            ? term.slice(0, -1)
            : term;

/** A noun that can be the subject of a verb of saying, and what it is. */
export interface SpeakingNoun {
  readonly kind: 'role' | 'body' | 'document' | 'together';
  readonly isPlural: boolean;
  /** In the singular, folded. */
  readonly noun: string;
}

/** What a folded word is, where it can be who speaks; undefined for any other word. */
export const speakingNoun = keeping((term): SpeakingNoun | undefined => {
  if (term.length > 24) return undefined;
  const noun = BODIES.has(term) || ROLES.has(term) ? term : singular(term);
  const isPlural = noun !== term || term === 'people';
  if (BODIES.has(noun)) return { kind: 'body', isPlural, noun };
  if (DOCUMENTS.has(noun)) return { kind: 'document', isPlural, noun };
  if (ROLES.has(noun) || isRoleByEnding(noun) || isOffice(noun)) return { kind: 'role', isPlural, noun };
  return TOGETHER.has(noun) ? { kind: 'together', isPlural, noun } : undefined;
});

function isRoleByEnding(noun: string): boolean {
  return /.{3}(?:ologist|ographer|keeper|woman|person)$/.test(noun);
}

/** Titles, without those words that only go with one. */
function isOffice(term: string): boolean {
  return isTitleOfAny(term) && !WITH_ROLES.has(term) && term.length > 2 && term !== 'the';
}

/** Whether a folded word before a name says what someone is, or goes with such a word. */
export function isTitle(term: string): boolean {
  return (isTitleOfAny(term) && term !== 'the') || ROLES.has(term) || WITH_ROLES.has(term) || isRoleByEnding(term);
}

/** Whether a folded word before a name is an office by itself, or a form of address. */
export function isOfficeItself(term: string): boolean {
  return isTitle(term) && (!WITH_ROLES.has(term) || ROLES.has(term));
}

/** Whether a folded word only goes with an office: `former`. */
export const goesWithRole = (term: string): boolean => WITH_ROLES.has(term);
/** Whether people can be meant together by a plural: `the two leaders`. */
export const isTogether = (noun: string): boolean => TOGETHER.has(noun);
/** Whether a folded word in a name makes it that of a body. */
export const isOfBody = (term: string): boolean =>
  BODIES.has(term) || OF_BODIES.has(term) || BODIES.has(singular(term));
/** Whether a folded word in a name makes it that of a place. */
export const isOfPlace = (term: string): boolean => OF_PLACES.has(term);
/** Whether a folded word is a capital city that stands for the government in it. */
export const isCapitalCity = (term: string): boolean => CAPITAL_CITIES.has(term);
export const isDayOrMonth = (term: string): boolean => DAYS_AND_MONTHS.has(term);
/** Whether a noun can stand for whatever body was named. */
export const isAnyBody = (noun: string): boolean => ANY_BODIES.has(noun);
/** Whether a document is published by a body in its own voice. */
export const speaksForBody = (noun: string): boolean => SPEAKS_FOR.has(noun);
export const speaksForOthers = (noun: string): boolean => SPEAKS_FOR_OTHERS.has(noun);
/** Whether a folded word may stand between a subject and its verb. */
export const isBetween = (term: string): boolean => BETWEEN.has(term) || (/.{3}ly$/.test(term) && term !== 'family');
export const isBe = (term: string): boolean => BE.has(term);
/** Whether a verb behind this folded word tells of what may be said, and not of what was. */
export const isModal = (term: string): boolean => MODAL.has(term);
export const isSubordinate = (term: string): boolean => SUBORDINATE.has(term);
export const isPreposition = (term: string): boolean => PREPOSITIONS.has(term);
