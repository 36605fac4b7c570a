/**
 * Month names by language and use. Own tables rather than `Intl`: Chromium's Kazakh is a stub, and
 * British English writes "Sept" there.
 */
import type { Language } from '$lib/domain/facts';

type Year = readonly string[];

const english =
	'January February March April May June July August September October November December';
const russian = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь';
const kazakh = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан';

/** As headings name a month. */
export const fullNames: Readonly<Record<Language, Year>> = {
	en: english.split(' '),
	ru: russian.split(' '),
	kk: kazakh.split(' ')
};

/** As axis ticks and month ranges name it. */
export const shortNames: Readonly<Record<Language, Year>> = {
	en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
	ru: 'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.'.split(' '),
	kk: 'қаң. ақп. нау. сәу. мам. мау. шіл. там. қыр. қаз. қар. жел.'.split(' ')
};

/** As it stands after a day: Russian puts it in the genitive. */
export const shortAfterDay: Readonly<Record<Language, Year>> = {
	...shortNames,
	ru: 'янв. февр. мар. апр. мая июн. июл. авг. сент. окт. нояб. дек.'.split(' ')
};

export const fullAfterDay: Readonly<Record<Language, Year>> = {
	...fullNames,
	ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ')
};

/** Kazakh cases that a date takes in a sentence: on it, from it, up to it. */
export const kazakhCases = {
	on: 'қаңтарда ақпанда наурызда сәуірде мамырда маусымда шілдеде тамызда қыркүйекте қазанда қарашада желтоқсанда',
	from: 'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
	upTo: 'қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға'
} as const;
