import type { RegisterDeathNoticeInput } from '../src/contract/generated.js';
import type { Facts } from './builders.js';

/**
 * Five invented families. Names are written by code point where a font hides the difference: variants of common kanji,
 * a character outside the BMP, variation selectors (IVS), compatibility ideographs. No name may change on its way.
 */
export interface Family {
  readonly notice: RegisterDeathNoticeInput;
  /** What its holders know: departments what they hold, the family what it tells. */
  readonly knows: Facts;
}

const byChild = (name: string): RegisterDeathNoticeInput['people'] => [
  { roles: ['NOTIFIER', 'VISITOR'], name, relation: 'child', language: 'JA', address: '遠見市港町三丁目8番1号' },
];

/** 髙 U+9AD9, the ladder form: an old couple, she stays behind. */
export const takahashi: Family = {
  notice: {
    source: 'FILED_HERE',
    filedOn: '2026-11-18',
    registerState: 'DONE',
    deathDate: '2026-11-17',
    deceased: {
      name: '\u{9AD9}橋 一郎',
      kana: 'たかはし いちろう',
      birthDate: '昭和15年3月2日',
      sex: 'MALE',
      nationality: 'JAPANESE',
      address: '寄添市七日町二丁目4番6号',
      personNumber: '1004501',
      registeredHere: true,
      household: { deceasedWasHead: true, members: [{ birthDate: '1944-05-20', relation: 'spouse' }] },
    },
    people: byChild('\u{9AD9}橋 美咲'),
    facts: [],
  },
  knows: {
    healthInsurance: 'kouki',
    ltcInsured: 'cat1',
    ltcCertified: true,
    ltcHighCostClaim: true,
    kaigoPremiumBalance: 'refund',
    koukiPremiumBalance: 'none',
    highCostMedicalClaim: true,
    elderlyServices: ['emergencyCall', 'meal'],
    ownsKeiCar: true,
    ownsLand: true,
    ownsHouse: true,
    taxAccountTransfer: true,
    residentTaxCollection: 'pension',
    waterContractHolder: true,
    waterAfter: 'continue',
    sewerConnected: true,
    funeralHeld: true,
    funeralDate: '2026-11-20',
    sealRegistered: true,
  },
};

/** 𠮷 U+20BB7 stands outside the BMP; a dog, a grave, a moped. */
export const yoshida: Family = {
  notice: {
    source: 'FILED_HERE',
    filedOn: '2026-11-13',
    registerState: 'PENDING',
    deathDate: '2026-11-09',
    deathDateTo: '2026-11-11',
    deceased: {
      name: '\u{20BB7}田 清',
      kana: 'ヨシダ キヨシ',
      birthDate: 'S25.1.9',
      sex: 'MALE',
      nationality: 'JAPANESE',
      address: '寄添市川原町11番地3',
      personNumber: '1007311',
      registeredHere: true,
      household: { deceasedWasHead: true, members: [] },
    },
    people: byChild('\u{20BB7}田 恵'),
    facts: [],
  },
  knows: {
    healthInsurance: 'kouki',
    livedAlone: true,
    dogsRegistered: 2,
    dogMicrochipped: 'some',
    municipalGraveUser: true,
    graveSuccessor: 'yes',
    ownsMopedOrSmallSpecial: true,
    vehicleIntent: 'dispose',
    disabilityHandbooks: ['physical'],
    disabilityServices: ['taxi', 'parking'],
    seikatsuHogo: false,
    evacuationSupportList: true,
    debtsSuspected: true,
    gunOwner: true,
  },
};

/** 濵 U+6FF5 and 﨑 U+FA11, a compatibility ideograph that NFC leaves and NFKC keeps apart: a young parent. */
export const hamasaki: Family = {
  notice: {
    source: 'FILED_HERE',
    filedOn: '2026-11-02',
    registerState: 'DONE',
    deathDate: '2026-11-01',
    deceased: {
      name: '\u{6FF5}\u{FA11} 大輔',
      kana: 'はまさき だいすけ',
      birthDate: '昭和60年6月5日',
      sex: 'MALE',
      nationality: 'JAPANESE',
      address: '寄添市桜ヶ丘三丁目1番2号',
      personNumber: '1010254',
      registeredHere: true,
      household: {
        deceasedWasHead: true,
        members: [
          { birthDate: '1987-09-17', relation: 'spouse' },
          { birthDate: '2014-04-02', relation: 'child' },
          { birthDate: '2020-12-24', relation: 'child' },
        ],
      },
    },
    people: [
      {
        roles: ['NOTIFIER', 'VISITOR', 'FUNERAL_HOST'],
        name: '\u{6FF5}\u{FA11} 由佳',
        relation: 'spouse',
        language: 'EN',
      },
    ],
    facts: [],
  },
  knows: {
    healthInsurance: 'kokuho',
    kokuhoEnrolledMonths: 97,
    remainingKokuhoMembers: 3,
    kokuhoPremiumBalance: 'unpaid',
    childAllowanceRole: 'recipient',
    childRearingAllowanceRole: 'none',
    craPayable: true,
    childMedicalCardHolder: true,
    daycareChildren: 1,
    schoolChildren: 1,
    afterSchoolClub: true,
    becomesSingleParent: true,
    selfEmployed: true,
    blueReturn: true,
    ownsMotorcycle: true,
    nationalPensionStatus: 'cat1',
    cat1PaidMonths: 200,
    fireBrigadeMember: true,
  },
};

/** 葛 with U+E0100 (葛城市's form) and 邉 with U+E0103: not a resident, but a grave here. */
export const katsuragi: Family = {
  notice: {
    source: 'NOTIFIED_BY_OTHER_CITY',
    filedOn: '2026-11-16',
    registerState: 'PENDING',
    deathDate: '2026-11-15',
    deceased: {
      name: '葛\u{E0100}城 久子',
      kana: 'かつらぎ ひさこ',
      birthDate: '1938-12-24',
      sex: 'FEMALE',
      nationality: 'JAPANESE',
      address: '県外遠見市本町5番地',
      personNumber: '9000417',
      registeredHere: false,
    },
    people: [{ roles: ['NOTIFIER'], name: '渡\u{9089}\u{E0103} 節', relation: 'sibling', language: 'JA' }],
    facts: [],
  },
  knows: { municipalGraveUser: true, ownsLand: true, farmlandOwner: false, dogsRegistered: 0, forestOwner: false },
};

/** 福 U+FA1B is what NFC would turn into U+798F; 辻 with U+E0100 has one dot, a farmer. */
export const tsuji: Family = {
  notice: {
    source: 'TOLD_BY_FAMILY',
    registerState: 'PENDING',
    deathDate: '2026-11-20',
    deceased: {
      name: '辻\u{E0100} \u{FA1B}一',
      kana: 'つじ ふくいち',
      birthDate: '1948-11-30',
      sex: 'MALE',
      nationality: 'JAPANESE',
      address: '寄添市大字上野原815番地',
      personNumber: '1002088',
      registeredHere: true,
      household: { deceasedWasHead: true, members: [{ birthDate: '1950-02-02', relation: 'spouse' }] },
    },
    people: byChild('辻\u{E0100} 健司'),
    facts: [],
  },
  knows: {
    healthInsurance: 'kouki',
    farmlandOwner: true,
    farmlandTenant: false,
    farmlandLessor: true,
    certifiedFarmer: true,
    directPaymentParticipant: true,
    agriculturalPension: 'receiving',
    heirContinuesFarming: true,
    forestOwner: true,
    forestPlan: false,
    wellWaterSewer: true,
    johkasouManager: true,
    ownsMopedOrSmallSpecial: true,
    vehicleIntent: 'keep',
    riverOccupancyPermit: true,
    neighbourhoodOfficer: true,
    livestockKeeper: false,
  },
};

export const families: Readonly<Record<string, Family>> = { takahashi, yoshida, hamasaki, katsuragi, tsuji };
