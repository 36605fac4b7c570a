import { groupsOf, wordAt, type Group } from './groups';

const ones = (
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
	'fifteen sixteen seventeen eighteen nineteen'
).split(' ');
const tens = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales = ['', 'thousand', 'million', 'billion', 'trillion'];

/** "one million fifty-five thousand" */
export function englishNumber(whole: number): string {
	if (whole === 0) return wordAt(ones, 0);
	return groupsOf(whole).map(groupWords).join(' ');
}

function groupWords({ power, count }: Group): string {
	return [belowThousand(count), wordAt(scales, power)].filter(Boolean).join(' ');
}

function belowThousand(count: number): string {
	const hundreds = Math.floor(count / 100);
	const rest = count % 100;
	const words = hundreds === 0 ? [] : [`${wordAt(ones, hundreds)} hundred`];
	if (rest > 0) words.push(belowHundred(rest));
	return words.join(' and ');
}

function belowHundred(count: number): string {
	if (count < 20) return wordAt(ones, count);
	const ten = wordAt(tens, Math.floor(count / 10));
	return count % 10 === 0 ? ten : `${ten}-${wordAt(ones, count % 10)}`;
}
