/** What the program is told from outside, checked once at the start. */
import { resolve } from 'node:path';
import { z } from 'zod';
import { parseDay, type Day } from '$lib/domain/calendar';

export interface Configuration {
	/** Absolute path of the folder with all databases. */
	readonly dataDirectory: string;
	/** Stands for today in every workspace, so that a test sees the same day for ever. */
	readonly today: Day | null;
	readonly logLevel: (typeof logLevels)[number];
}

/** Where a workspace does not say otherwise, and on the pages outside any. */
export const defaultZone = 'Asia/Almaty';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const settings = z.object({
	TIREK_DATA: z
		.string()
		.trim()
		.min(1, 'TIREK_DATA is empty. Give the folder for the databases, or leave it out: ./data.')
		.default('data'),
	TIREK_TODAY: z
		.string()
		.refine((text) => parseDay(text) !== null, {
			error: ({ input }) =>
				`TIREK_TODAY is "${String(input)}". Give a day as YYYY-MM-DD between 1900 and 2200, or leave it out.`
		})
		.optional(),
	TIREK_LOG_LEVEL: z
		.enum(logLevels, {
			error: ({ input }) =>
				`TIREK_LOG_LEVEL is "${String(input)}". Give one of: ${logLevels.join(', ')}.`
		})
		.default('info')
});

/** The settings cannot be used; the message says which and what would do. */
export class ConfigurationError extends Error {
	override readonly name = 'ConfigurationError';
}

/** @throws ConfigurationError */
export function readConfiguration(
	environment: Readonly<Record<string, string | undefined>>
): Configuration {
	const read = settings.safeParse(environment);
	if (!read.success) {
		const reasons = read.error.issues.map(({ message }) => message);
		throw new ConfigurationError(`Tirek does not start.\n${reasons.join('\n')}`);
	}
	const { TIREK_DATA, TIREK_TODAY, TIREK_LOG_LEVEL } = read.data;
	return {
		dataDirectory: resolve(TIREK_DATA),
		today: TIREK_TODAY ?? null,
		logLevel: TIREK_LOG_LEVEL
	};
}
