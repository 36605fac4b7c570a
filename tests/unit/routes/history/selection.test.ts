import { describe, expect, it } from 'vitest';
import { historyHref, parseSelection } from '../../../../src/routes/[workspace]/history/selection';

const recordIn = (search: string) => parseSelection(new URLSearchParams(search)).record;

describe('the address of the history', () => {
	it('names a record by its kind and number', () => {
		expect(recordIn('record=sources/5')).toEqual({ noun: 'sources', id: 5 });
		const [, search = ''] = historyHref('/aq-bosaga', 'programs', 12).split('?');
		expect(recordIn(search)).toEqual({ noun: 'programs', id: 12 });
	});

	it.each(['', 'sources', 'sources/', 'sources/0', 'sources/x', 'accounts/1', '5'])(
		'takes “%s” for no record',
		(text) => {
			expect(recordIn(new URLSearchParams({ record: text }).toString())).toBeNull();
		}
	);
});
