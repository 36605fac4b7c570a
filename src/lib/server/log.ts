/** The log of the running program: one JSON line a thing, nothing secret in it. */
import { pino, type Logger } from 'pino';
import type { Configuration } from './configuration';

const secrets = ['password', 'passwordHash', 'password_hash', 'session', 'cookie', 'authorization'];

export function openLog({ logLevel }: Pick<Configuration, 'logLevel'>): Logger {
	return pino({
		name: 'tirek',
		level: logLevel,
		base: null,
		redact: secrets.flatMap((secret) => [secret, `*.${secret}`, `*.*.${secret}`])
	});
}
