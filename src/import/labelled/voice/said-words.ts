// The words by which `voice.ts` tells what somebody says from what is told of somebody. All folded (`search/fold.ts`).

import { wordSet } from '../../words/word-set.ts';

/**
 * Who speaks and who is spoken to, and what people greet, thank, agree and hesitate with, in English, German, French, Spanish, Italian,
 * Portuguese, Dutch and Swedish. Words that mean something else in another of these languages, or are names, are left out: `on`, `du`, `mia`.
 */
export const OF_SPEECH = wordSet(`
  i im ive me my myself we weve our ours ourselves you youre youve youll youd your yours yourself
  lets yes yeah yep yup nope okay ok thanks thank please hello hi hey goodbye bye sorry hm hmm mhm uh um oh wow
  ich mir mich wir uns dir dich euch euer eure dein deine deinen deinem deiner mein meine meinen meinem meiner meines
  unser unsere unseren unserem unserer unseres ja nein danke bitte hallo genau tschuss moin ahm
  je jai moi nous notre tes vous votre vos oui merci bonjour bonsoir
  yo mi mis conmigo nosotros nosotras nuestro nuestra nuestros nuestras ti tus usted ustedes gracias hola vale
  io mio miei mie noi nostro nostra nostri nostre tuo tua voi vostro vostra grazie prego buongiorno buonasera ciao
  meu minha meus minhas voce voces nosso nossa nossos nossas sim obrigado obrigada
  ik mij mijn wij onze jij jullie jouw nee dank bedankt goedemorgen goedemiddag
  jag mig oss nej tack hej`);

/** What answers begin with where a comma or stop follows, and what is told may hold anywhere: `No, never.` */
export const OF_ANSWERS = wordSet(`
  no not right sure well so exactly absolutely true good great nice fine agreed correct morning
  also gut klar nun naja doch na nicht non si bon alors daccord voila bueno bien claro pues allora ecco bene nao entao nou goed
  はい いいえ ええ うん そう 好 对 是 好的 对的 네 예 아니요`);

/** What stands before nouns and joins words, in most of the same languages: it says only that a text is in one of them. */
export const OF_LANGUAGES = wordSet(`
  the a an of in on at to for from with by and is are was were has have as it its his her he she they
  der die das den dem des ein eine einen einem einer und ist im am zu zum zur von vom mit auf fur bei aus nach sie er es sich wird
  le la les un une du et est au aux en dans par pour sur avec il elle se
  el los las una y del al con por para que lo su sus
  gli uno di della del dei alla nel nella per che e sono
  o os as um uma do da dos das ao na no nas nos com
  het een van op te voor met aan zijn`);

/** Labels that say no more than that somebody speaks; tools write them, with a number, where they know no names. */
export const OF_SPEAKERS = wordSet(`
  speaker speakers spk spkr interviewer interviewee interviewerin moderator moderatorin sprecher sprecherin locutor orador
  intervenant intervieweur 話者 発言者 说话人 发言人 화자`);

/** Books of the Bible, which stand before chapter and verse as names before a time: `John 3:16`. */
export const OF_SCRIPTURE = wordSet(`
  genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm psalms
  proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum habakkuk zephaniah
  haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians philippians colossians
  thessalonians timothy titus philemon hebrews james peter jude revelation`);
