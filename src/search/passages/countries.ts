/** Countries by their adjective, as an office names them: the American president is the US President. */
const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map(
  `afghan afghanistan
  albanian albania
  algerian algeria
  american us usa america
  andorran andorra
  angolan angola
  argentine argentina
  armenian armenia
  australian australia
  austrian austria
  azerbaijani azerbaijan
  bahamian bahamas
  bahraini bahrain
  bangladeshi bangladesh
  barbadian barbados
  belarusian belarus
  belgian belgium
  belizean belize
  beninese benin
  bhutanese bhutan
  bolivian bolivia
  bosnian bosnia
  botswanan botswana
  brazilian brazil
  british uk britain
  bruneian brunei
  bulgarian bulgaria
  burkinabe burkina
  burmese burma myanmar
  burundian burundi
  cambodian cambodia
  cameroonian cameroon
  canadian canada
  chadian chad
  chilean chile
  chinese china prc
  colombian colombia
  comorian comoros
  congolese congo
  croatian croatia
  cuban cuba
  cypriot cyprus
  czech czechia
  danish denmark
  djiboutian djibouti
  dominican dominica
  dutch netherlands
  ecuadorian ecuador
  egyptian egypt
  emirati emirates uae
  english england
  eritrean eritrea
  estonian estonia
  ethiopian ethiopia
  european eu europe
  fijian fiji
  finnish finland
  french france
  gabonese gabon
  gambian gambia
  georgian georgia
  german germany
  ghanaian ghana
  greek greece
  grenadian grenada
  guatemalan guatemala
  guinean guinea
  guyanese guyana
  haitian haiti
  honduran honduras
  hungarian hungary
  icelandic iceland
  indian india
  indonesian indonesia
  iranian iran
  iraqi iraq
  irish ireland
  israeli israel
  italian italy
  jamaican jamaica
  japanese japan
  jordanian jordan
  kazakh kazakhstan
  kenyan kenya
  korean korea rok dprk
  kosovan kosovo
  kuwaiti kuwait
  kyrgyz kyrgyzstan
  laotian laos
  latvian latvia
  lebanese lebanon
  liberian liberia
  libyan libya
  lithuanian lithuania
  luxembourgish luxembourg
  macedonian macedonia
  malagasy madagascar
  malawian malawi
  malaysian malaysia
  maldivian maldives
  malian mali
  maltese malta
  mauritanian mauritania
  mauritian mauritius
  mexican mexico
  moldovan moldova
  monegasque monaco
  mongolian mongolia
  montenegrin montenegro
  moroccan morocco
  mozambican mozambique
  namibian namibia
  nauruan nauru
  nepalese nepal
  nicaraguan nicaragua
  nigerian nigeria
  nigerien niger
  norwegian norway
  omani oman
  pakistani pakistan
  palauan palau
  palestinian palestine
  panamanian panama
  paraguayan paraguay
  peruvian peru
  philippine philippines
  polish poland
  portuguese portugal
  qatari qatar
  romanian romania
  russian russia
  rwandan rwanda
  salvadoran salvador
  samoan samoa
  saudi arabia
  scottish scotland
  senegalese senegal
  serbian serbia
  singaporean singapore
  slovak slovakia
  slovenian slovenia
  somali somalia
  spanish spain
  sudanese sudan
  surinamese suriname
  swazi eswatini swaziland
  swedish sweden
  swiss switzerland
  syrian syria
  taiwanese taiwan
  tajik tajikistan
  tanzanian tanzania
  thai thailand
  timorese timor
  togolese togo
  tongan tonga
  trinidadian trinidad
  tunisian tunisia
  turkish turkey turkiye
  turkmen turkmenistan
  tuvaluan tuvalu
  ugandan uganda
  ukrainian ukraine
  uruguayan uruguay
  uzbek uzbekistan
  vanuatuan vanuatu
  venezuelan venezuela
  vietnamese vietnam
  welsh wales
  yemeni yemen
  zambian zambia
  zimbabwean zimbabwe`
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([adjective = '', ...countries]) => [adjective, countries]),
);

/** The countries, folded, that a folded word is the adjective of; none for any other word. */
export function countriesOf(adjective: string): readonly string[] {
  return COUNTRIES.get(adjective) ?? [];
}

const NAMES: ReadonlySet<string> = new Set(
  [...COUNTRIES].flatMap(([adjective, countries]) => [adjective, ...countries]),
);

/** Whether a folded word is the name of one of these countries, or its adjective. */
export function isCountry(word: string): boolean {
  return NAMES.has(word);
}
