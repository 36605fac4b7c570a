import { groupsOf, wordAt, type Group } from './groups';

export type Gender = 'masculine' | 'feminine' | 'neuter';
/** With one, with two to four, with five and more. */
export type Forms = readonly [one: string, few: string, many: string];

const ones = (
	'ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать ' +
	'тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
).split(' ');
const tens =
	'ноль десять двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(
		' '
	);
const hundreds =
	'ноль сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' ');
const one: Readonly<Record<Gender, string>> = {
	masculine: 'один',
	feminine: 'одна',
	neuter: 'одно'
};
const scales: readonly Forms[] = [
	['', '', ''],
	['тысяча', 'тысячи', 'тысяч'],
	['миллион', 'миллиона', 'миллионов'],
	['миллиард', 'миллиарда', 'миллиардов'],
	['триллион', 'триллиона', 'триллионов']
];

/** "один миллион пятьдесят пять тысяч"; its last word agrees with what is counted. */
export function russianNumber(whole: number, gender: Gender): string {
	if (whole === 0) return wordAt(ones, 0);
	return groupsOf(whole)
		.map((group) => groupWords(group, gender))
		.join(' ');
}

/** The form that a counted word takes after a number. */
export function russianForm(whole: number, [single, few, many]: Forms): string {
	const [last, lastTwo] = [whole % 10, whole % 100];
	if (last === 1 && lastTwo !== 11) return single;
	const isFew = last >= 2 && last <= 4 && (lastTwo < 12 || lastTwo > 14);
	return isFew ? few : many;
}

function groupWords({ power, count }: Group, gender: Gender): string {
	const scale = scales[power];
	if (scale === undefined) throw new RangeError(`no word for a thousand to the ${power}`);
	const own = power === 0 ? gender : power === 1 ? 'feminine' : 'masculine';
	return [...belowThousand(count, own), russianForm(count, scale)].filter(Boolean).join(' ');
}

function belowThousand(count: number, gender: Gender): string[] {
	const rest = count % 100;
	const words = count < 100 ? [] : [wordAt(hundreds, Math.floor(count / 100))];
	if (rest >= 20) words.push(wordAt(tens, Math.floor(rest / 10)));
	const last = rest < 20 ? rest : rest % 10;
	if (last > 0) words.push(unit(last, gender));
	return words;
}

function unit(count: number, gender: Gender): string {
	if (count === 1) return one[gender];
	return count === 2 && gender === 'feminine' ? 'две' : wordAt(ones, count);
}
