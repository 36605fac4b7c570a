import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBin } from '$lib/domain/bin';

describe('the number of an organisation', () => {
	it.each(['020240000555', '941240000193', '123456789013'])('%s checks', (text) => {
		expect(isBin(text)).toBe(true);
	});

	it.each([
		'',
		'12345678901',
		'1234567890111',
		'941240000194',
		'94124000019x',
		'９４１２４００００１９３'
	])('%s does not', (text) => {
		expect(isBin(text)).toBe(false);
	});

	it('has at most one last digit that checks', () => {
		const eleven = fc.stringMatching(/^\d{11}$/);
		fc.assert(
			fc.property(eleven, (digits) => {
				const last = Array.from({ length: 10 }, (_, digit) => `${digits}${digit}`);
				expect(last.filter(isBin).length).toBeLessThanOrEqual(1);
			})
		);
	});
});
