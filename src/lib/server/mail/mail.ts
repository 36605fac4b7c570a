/** Letters by a mail server of the organisation's own; nothing else leaves the machine. */
import { createTransport } from 'nodemailer';
import type { MailSettings } from '$lib/server/configuration';

export interface Letter {
	readonly to: string;
	readonly subject: string;
	readonly text: string;
}

export interface Mail {
	/** What links in letters begin with. */
	readonly origin: string;
	/**
	 * Writes a letter, or none, and sends it, both after the answer: so the time that the answer
	 * takes does not tell who exists. What fails is logged.
	 */
	post(write: () => Promise<Letter | null>): void;
	/** Until all that was posted is sent or has failed. */
	idle(): Promise<void>;
	/** Sends what is on its way, and no more. */
	close(): Promise<void>;
}

/** As much of a transport of nodemailer as letters need. */
export interface Transport {
	sendMail(letter: Letter & { readonly from: string }): Promise<unknown>;
	close(): void;
}

interface Log {
	error(about: { readonly err: unknown }, message: string): void;
}

const ports = { 'smtp:': 587, 'smtps:': 465 } as const;
const patienceMilliseconds = 20_000;

export function openMail(
	{ server, from, origin }: MailSettings,
	log: Log,
	transport: Transport = transportTo(server)
): Mail {
	const underway = new Set<Promise<void>>();
	const send = async (write: () => Promise<Letter | null>): Promise<void> => {
		try {
			const letter = await write();
			if (letter !== null) await transport.sendMail({ from, ...letter });
		} catch (error) {
			log.error({ err: error }, 'a letter was not sent');
		}
	};
	const idle = async (): Promise<void> => {
		await Promise.all(underway);
	};
	return {
		origin,
		post(write) {
			const sending = send(write).finally(() => underway.delete(sending));
			underway.add(sending);
		},
		idle,
		async close() {
			await idle();
			transport.close();
		}
	};
}

/** A password goes to the server encrypted or not at all. */
function transportTo(server: string): Transport {
	const { protocol, hostname: host, port, username, password } = new URL(server);
	const secure = protocol === 'smtps:';
	const user = decodeURIComponent(username);
	return createTransport({
		host,
		port: port === '' ? ports[secure ? 'smtps:' : 'smtp:'] : Number(port),
		secure,
		connectionTimeout: patienceMilliseconds,
		...(user === ''
			? {}
			: { requireTLS: !secure, auth: { user, pass: decodeURIComponent(password) } })
	});
}
