import { pino, type Logger } from 'pino'

export type { Logger }

/** Structured logs, one JSON line each. Numbers of callers are masked before they reach a log (`maskNumber`). */
export function createLogger(options: { level: string; name?: string; destination?: string }): Logger {
  const destination = options.destination === undefined ? undefined : pino.destination({ dest: options.destination, mkdir: true, sync: false })
  return pino({ level: options.level, name: options.name ?? 'hotline', redact: ['password', '*.password', 'authorization'] }, destination)
}

/**
 * `13812345678` → `138****5678`; short and service numbers (up to six digits) are public and stay.
 * Rule of GB/T 35273: enough stays for the agent to confirm it with the caller, too little to call back.
 */
export function maskNumber(number: string): string {
  if (number.length <= 6) return number
  const tail = number.slice(-4)
  const head = number.slice(0, Math.max(0, Math.min(3, number.length - 8)))
  return `${head}${'*'.repeat(number.length - head.length - tail.length)}${tail}`
}
