/** What money is called when it is counted in words: the whole unit and its hundredth. */
import type { CurrencyCode } from '$lib/domain/money';
import type { Forms, Gender } from './russian';

export interface Noun {
	readonly en: readonly [one: string, other: string];
	readonly ru: { readonly gender: Gender; readonly forms: Forms };
	readonly kk: string;
}

export interface CurrencyNouns {
	readonly unit: Noun;
	readonly hundredth: Noun;
}

const cent: Noun = {
	en: ['cent', 'cents'],
	ru: { gender: 'masculine', forms: ['цент', 'цента', 'центов'] },
	kk: 'цент'
};

/** Those of this field's agreements; any other currency is called by its code. */
export const currencyNouns: Readonly<Partial<Record<CurrencyCode, CurrencyNouns>>> = {
	KZT: {
		unit: {
			en: ['tenge', 'tenge'],
			ru: { gender: 'masculine', forms: ['тенге', 'тенге', 'тенге'] },
			kk: 'теңге'
		},
		hundredth: {
			en: ['tiyn', 'tiyn'],
			ru: { gender: 'masculine', forms: ['тиын', 'тиына', 'тиынов'] },
			kk: 'тиын'
		}
	},
	USD: {
		unit: {
			en: ['dollar', 'dollars'],
			ru: { gender: 'masculine', forms: ['доллар', 'доллара', 'долларов'] },
			kk: 'доллар'
		},
		hundredth: cent
	},
	EUR: {
		unit: {
			en: ['euro', 'euros'],
			ru: { gender: 'masculine', forms: ['евро', 'евро', 'евро'] },
			kk: 'еуро'
		},
		hundredth: cent
	},
	GBP: {
		unit: {
			en: ['pound', 'pounds'],
			ru: { gender: 'masculine', forms: ['фунт', 'фунта', 'фунтов'] },
			kk: 'фунт'
		},
		hundredth: {
			en: ['penny', 'pence'],
			ru: { gender: 'masculine', forms: ['пенс', 'пенса', 'пенсов'] },
			kk: 'пенс'
		}
	},
	CHF: {
		unit: {
			en: ['franc', 'francs'],
			ru: { gender: 'masculine', forms: ['франк', 'франка', 'франков'] },
			kk: 'франк'
		},
		hundredth: {
			en: ['centime', 'centimes'],
			ru: { gender: 'masculine', forms: ['сантим', 'сантима', 'сантимов'] },
			kk: 'сантим'
		}
	},
	RUB: {
		unit: {
			en: ['rouble', 'roubles'],
			ru: { gender: 'masculine', forms: ['рубль', 'рубля', 'рублей'] },
			kk: 'рубль'
		},
		hundredth: {
			en: ['kopeck', 'kopecks'],
			ru: { gender: 'feminine', forms: ['копейка', 'копейки', 'копеек'] },
			kk: 'копейка'
		}
	}
};
