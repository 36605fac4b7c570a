import { groupsOf, wordAt, type Group } from './groups';

const ones = 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' ');
const tens = 'нөл он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' ');
const scales = ['', 'мың', 'миллион', 'миллиард', 'триллион'];

/** "бір миллион елу бес мың"; a single hundred is «жүз» without «бір». */
export function kazakhNumber(whole: number): string {
	if (whole === 0) return wordAt(ones, 0);
	return groupsOf(whole).map(groupWords).join(' ');
}

function groupWords({ power, count }: Group): string {
	const hundreds = Math.floor(count / 100);
	const ten = Math.floor((count % 100) / 10);
	return [
		hundreds > 1 ? wordAt(ones, hundreds) : '',
		hundreds > 0 ? 'жүз' : '',
		ten > 0 ? wordAt(tens, ten) : '',
		count % 10 > 0 ? wordAt(ones, count % 10) : '',
		wordAt(scales, power)
	]
		.filter(Boolean)
		.join(' ');
}
