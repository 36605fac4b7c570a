/** A grant that three papers tell of, each with another amount: as typed into the forms. */
export const grantOfPapers = {
	kind: 'donor_grant',
	name: 'Grant',
	funder: 'new',
	funderName: 'Donor',
	funderOrigin: 'foreign',
	disclosure: 'known',
	amount: '1055000',
	currency: 'KZT',
	startCertainty: 'unknown',
	endCertainty: 'exact',
	end: '2027-12-31',
	step: 'committed',
	stepDay: '2026-11-01',
	document: 'new',
	documentTitle: 'Agreement',
	quote: '1055000 tenge',
	quoteLanguage: 'en'
};

const paper = {
	document: 'new',
	quoteLanguage: 'en',
	statedCurrency: 'EUR',
	standing: 'beside'
};

/** Of the other two: an annex and a letter. */
export const wordsOfPaper = [
	{
		...paper,
		documentTitle: 'Annex',
		quote: '10 550 000 tenge (70,000 dollars)',
		statedTenge: '10550000',
		statedDollars: '70000',
		statedEnd: '2027-12-31'
	},
	{
		...paper,
		documentTitle: 'Letter',
		quote: '1.1 million tenge to the summer',
		statedTenge: '1100000',
		statedEnd: '2027-06-30'
	}
];
