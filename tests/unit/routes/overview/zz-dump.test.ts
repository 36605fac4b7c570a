import { it } from 'vitest';
import { answer } from '$lib/domain/answer';
import { overviewView } from '../../../../src/routes/[workspace]/view';
import { statementFacts } from '../../../support/statement-facts';
const links = { sources: '/s/sources', source: (id: number) => `/s/sources/${id}`, example: '/workspaces#add' };
it('dumps', () => {
	for (const language of ['en', 'ru', 'kk'] as const)
		for (const [lens, reading] of [['KZT','adopted'],['USD','adopted'],['KZT','cautious'],['KZT','hopeful']] as const) {
			const report = answer(statementFacts, { asOf: '2009-10-01', reading, lens, from: '2009-04', to: '2011-03' });
			const v = overviewView({ facts: statementFacts, report, asOfToday: false, links }, language);
			const r = v.recorded;
			const t = (s: readonly { text: string }[]) => s.map((x) => x.text).join('');
			process.stdout.write([`== ${language} ${lens} ${reading}`, r?.lede.eyebrow, r && t(r.lede.headline), r?.lede.sentences.map(t).join(' '),
				...(r?.facts ?? []).map((f) => `${f.label} | ${f.value} ${f.beside ?? ''} | ${f.details.join(' / ')}`)].join('\n') + '\n');
			if (reading === 'adopted') process.stdout.write(JSON.stringify({ mix: r?.mix, rates: r?.rates, checks: v.checks.checks, quotes: v.quotes }, null, 1).slice(0, lens === 'USD' || language === 'en' ? 7000 : 0) + '\n');
		}
});
