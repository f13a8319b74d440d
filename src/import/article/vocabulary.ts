import { isTitleOfAny } from '../../search/passages/words-around-names.ts';
import { wordSet } from '../words/word-set.ts';
import { keeping } from './keeping.ts';

/** Nouns for what people are, in the singular, beside the titles of search. */
const ROLES =
  wordSet(`activist actor actress administrator adviser advisor agent aide analyst architect artist assistant
  astronaut astronomer attorney author banker biologist bishop boss broker builder bursar campaigner captain
  ceo cfo chairman chairperson chairwoman chancellor chemist chief clerk coach colleague columnist commander commentator
  commissioner comptroller conductor congressman congresswoman consultant coordinator councillor councilman councilwoman
  councilor counterpart critic curator cto curator dean defender demonstrator dentist deputy designer detective developer
  diplomat director doctor driver economist editor employee engineer envoy executive expert farmer fan father forward
  fisherman founder friend geologist goalkeeper governor head historian host inspector inventor investigator
  investor journalist keeper king landlord lawmaker lawyer leader lecturer legislator librarian linguist manager mayor
  mayoress member meteorologist midfielder minister monk mother musician negotiator neighbor neighbour novelist nurse
  observer officer official operator organiser organizer owner parent participant partner passenger pastor patient pharmacist
  physician physicist pilot player poet policeman policewoman politician pope premier president priest principal producer
  professor programmer prosecutor protester protestor psychologist pupil queen rector reporter representative researcher
  resident scholar scientist secretary senator sheriff shopkeeper singer skipper sociologist soldier solicitor source
  speaker spokesman spokesperson spokeswoman sister brother son daughter wife husband statistician striker student
  superintendent supporter surgeon surveyor survivor teacher technician tenant trainer treasurer trustee vet veteran victim
  villager virologist visitor volunteer voter winger witness worker writer zoologist pm mp mep woman man boy girl
  coroner sergeant constable admiral general colonel forecaster
  sgt capt lt gov sen rep det insp supt`);

/** Words before a name that go with an office and are none by themselves. */
const WITH_ROLES = wordSet('former vice deputy acting first foreign prime finance defence defense interim outgoing');

/** Nouns for bodies that speak, in the singular. */
const BODIES =
  wordSet(`academy administration agency airline alliance army assembly association authority bank board brewery
  broadcaster bureau business cabinet campaign chain charity church club college commission committee company congress
  consortium cooperative corporation council court department embassy exchange federation firm force foundation fund
  government group hospital institute institution junta kingdom league library maker manufacturer military ministry mission
  museum navy network newspaper office organisation organization parliament party police publisher regulator retailer school
  secretariat senate service society startup station studio supplier team treasury trust union university watchdog
  carrier operator brand`);

/** Words of the names of bodies that are no nouns for them. */
const OF_BODIES =
  wordSet(`house inc ltd plc llc gmbh corp co fc afc united rovers wanderers athletic albion city motors holdings
  airways airlines industries systems laboratories labs partners brothers nations guard pentagon kremlin palace watch press
  news times post herald gazette tribune guardian bbc reuters centre center observatory chamber forum summit coalition front
  movement initiative magistrates electric energy foods pharma pharmaceuticals technologies software media records works
  railways railway post aid international bundestag`);

/** Nouns that can stand for any body: `the company` is whichever was named. */
const ANY_BODIES =
  wordSet(`agency airline alliance association bank body brewery broadcaster business chain charity club company
  cooperative corporation federation firm foundation fund group institution maker manufacturer network newspaper
  organisation organization outlet publisher retailer society startup station studio supplier team carrier brand operator`);

/** Nouns for what bodies publish. */
const DOCUMENTS =
  wordSet(`statement readout release communique communiqué announcement declaration report paper study survey letter
  filing bulletin memo document post tweet message email notice article ruling judgment judgement verdict review`);

/** Documents that speak for who was named last: `the statement added`. */
const SPEAKS_FOR = wordSet('statement readout release communique announcement declaration');

/** Places, by a word of their name. */
const OF_PLACES =
  wordSet(`sea strait island islands river street road bridge park lake mount mountain mountains county valley
  square harbour harbor bay ocean avenue lane hill airport stadium peninsula desert forest state province region coast
  gulf canal beach cape north south east west kong york plant`);

/** People who speak for others: who they are matters less than for whom. */
const SPEAKS_FOR_OTHERS = wordSet(
  `spokesman spokeswoman spokesperson representative official lawyer attorney solicitor`,
);

/** Words of a subject that several people share. */
const TOGETHER =
  wordSet(`leader head minister president side pair duo premier chancellor mayor counterpart couple statesmen man woman
  executive manager director chairman king negotiator scientist researcher founder owner brother sister delegation
  government country nation`);

/** Seats of government, by which reports call it: `Moscow said`. */
const CAPITAL_CITIES =
  wordSet(`abuja ankara athens baghdad bangkok beijing belgrade berlin bern bogota brasilia brussels budapest cairo canberra
  caracas copenhagen damascus delhi dhaka dublin hanoi harare havana helsinki islamabad jakarta jerusalem kabul kiev kyiv lima
  lisbon london madrid manila minsk moscow nairobi oslo ottawa paris prague pretoria pyongyang riyadh rome seoul sofia stockholm
  taipei tehran tokyo tripoli vienna warsaw washington wellington`);

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
/** Whether a noun can stand for whatever body was named. */
export const isAnyBody = (noun: string): boolean => ANY_BODIES.has(noun);
/** Whether a document is published by a body in its own voice. */
export const speaksForBody = (noun: string): boolean => SPEAKS_FOR.has(noun);
export const speaksForOthers = (noun: string): boolean => SPEAKS_FOR_OTHERS.has(noun);
