import { afterEach, beforeEach, expect, vi, type MockInstance } from 'vitest';

let complaints: MockInstance[];

beforeEach(() => {
	complaints = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
});

afterEach(() => {
	for (const complaint of complaints) {
		const calls = complaint.mock.calls;
		complaint.mockRestore();
		expect(calls, 'a test left a complaint on the console').toEqual([]);
	}
});
