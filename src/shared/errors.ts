/**
 * An error that a caller of the system can understand and act on.
 * `code` is stable (`order.changed`), `status` the HTTP status it maps to, `message` says what is wrong and what to
 * do, `details` carries what the client needs to go on.
 */
export class AppError extends Error {
  readonly code: string
  readonly status: number
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: string, status: number, message: string, details: Record<string, unknown> = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.status = status
    this.details = details
  }
}

/** The message of anything that was thrown. */
export const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))
