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
	/** Null: no e-mail is sent. */
	readonly mail: MailSettings | null;
}

export interface MailSettings {
	/** `smtp://user:password@host:port`, or `smtps://` where it is encrypted from the start. */
	readonly server: string;
	/** Who writes: an e-mail, or a name and an e-mail. */
	readonly from: string;
	/** The address that browsers use, for the links in letters. */
	readonly origin: string;
}

/** Where a workspace does not say otherwise, and on the pages outside any. */
export const defaultZone = 'Asia/Almaty';

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const;

const sender = /^(?:[^<>@]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/;

const variables = z.object({
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
		.default('info'),
	TIREK_SMTP: z
		.string()
		.refine(
			(text) => hasHost(text, ['smtp:', 'smtps:']),
			'TIREK_SMTP is no mail server. Give smtp://USER:PASSWORD@HOST:PORT or smtps://…, or leave it out: no e-mail.'
		)
		.optional(),
	TIREK_MAIL_FROM: z
		.string()
		.regex(sender, 'TIREK_MAIL_FROM is no sender. Give an e-mail, or: Name <name@example.org>.')
		.optional(),
	ORIGIN: z.string().optional()
});

const settings = variables
	.refine(
		({ TIREK_SMTP, TIREK_MAIL_FROM }) =>
			(TIREK_SMTP === undefined) === (TIREK_MAIL_FROM === undefined),
		'TIREK_SMTP and TIREK_MAIL_FROM belong together. Give both, or leave both out: no e-mail.'
	)
	.refine(
		({ TIREK_SMTP, ORIGIN }) =>
			TIREK_SMTP === undefined || hasHost(ORIGIN ?? '', ['http:', 'https:']),
		'TIREK_SMTP needs ORIGIN, the address that browsers use: links in letters begin with it.'
	);

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
		logLevel: TIREK_LOG_LEVEL,
		mail: mailOf(read.data)
	};
}

function mailOf({
	TIREK_SMTP: server,
	TIREK_MAIL_FROM: from,
	ORIGIN: origin
}: z.output<typeof variables>): MailSettings | null {
	if (server === undefined || from === undefined || origin === undefined) return null;
	return { server, from, origin: new URL(origin).origin };
}

function hasHost(text: string, protocols: readonly string[]): boolean {
	if (!URL.canParse(text)) return false;
	const { protocol, hostname } = new URL(text);
	return protocols.includes(protocol) && hostname !== '';
}
