import path from 'node:path'
import { z } from 'zod'

const port = (what: string) => z.coerce.number().int().min(1, `${what} is a port, 1–65535`).max(65_535, `${what} is a port, 1–65535`)
const flag = z.enum(['0', '1'], { error: 'is 0 or 1' }).transform((value) => value === '1')
const url = (protocols: string[]) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    error: `is an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })

/** Every setting, with its rule and default. The table in README.md is compared with it by a test. */
export const settings = {
  HOTLINE_HTTP_PORT: port('the console’s port').default(8080).describe('Console and API · 控制台与接口端口'),
  HOTLINE_SIP_PORT: port('the SIP port').default(5060).describe('SIP over UDP and TCP · SIP 端口'),
  HOTLINE_BIND: z.ipv4({ error: 'is an IPv4 address of this machine, e.g. 127.0.0.1 or 0.0.0.0' }).default('127.0.0.1')
    .describe('Address that HTTP and SIP listen on · 监听地址'),
  HOTLINE_RTP_PORTS: z.string().regex(/^\d{4,5}-\d{4,5}$/, 'is a range such as 10000-10999').default('10000-10999')
    .refine((range) => {
      const [from = 0, to = 0] = range.split('-').map(Number)
      return from >= 1024 && to <= 65_535 && to - from >= 99
    }, { error: 'is a range within 1024–65535 of at least 100 ports' }).describe('UDP ports for voice (RTP) · 媒体端口范围'),
  HOTLINE_DATA_DIR: z.string().min(1).default('.data').describe('All that must be kept: database, recordings, secrets · 数据目录'),
  HOTLINE_RUNTIME_DIR: z.string().min(1).default('.runtime').describe('Downloaded Asterisk, Redis, voice; may be deleted · 运行时缓存目录'),
  HOTLINE_DEMO: flag.default(true).describe('1: demo city and loopback trunk; 0: an empty city · 是否装入演示城市'),
  HOTLINE_LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error'], { error: 'is trace, debug, info, warn or error' })
    .default('info').describe('Detail of HOTLINE_DATA_DIR/log/hotline.log · 日志级别'),
  HOTLINE_SPEECH_URL: url(['http:', 'https:']).optional().describe('A voice that speaks OpenAI’s /v1/audio/speech; unset: espeak-ng · 语音合成地址'),
  HOTLINE_SPEECH_MODEL: z.string().min(1).default('tts-1').describe('Model asked of HOTLINE_SPEECH_URL · 语音模型'),
  HOTLINE_SPEECH_VOICE: z.string().min(1).default('alloy').describe('Voice asked of HOTLINE_SPEECH_URL · 发音人'),
  HOTLINE_SPEECH_KEY: z.string().min(1).optional().describe('Bearer key for HOTLINE_SPEECH_URL · 语音服务密钥'),
  HOTLINE_ORDER_SINK_URL: url(['http:', 'https:']).optional().describe('External order platform; unset: own store · 外部工单平台地址'),
  HOTLINE_ORDER_SINK_SECRET: z.string().min(16, 'has at least 16 characters').optional().describe('Shared secret for signing to it · 外部工单平台签名密钥'),
  DATABASE_URL: url(['postgres:', 'postgresql:']).optional().describe('PostgreSQL ≥ 15; unset: a private one is started · 外部数据库'),
  REDIS_URL: url(['redis:', 'rediss:']).optional().describe('Redis ≥ 7; unset: a private one is started · 外部 Redis'),
  ASTERISK_ARI_URL: url(['http:', 'https:']).optional().describe('Asterisk ≥ 22; unset: a private one is started · 外部 Asterisk 的 ARI 地址'),
  ASTERISK_ARI_USER: z.string().min(1).optional().describe('Its ARI user · ARI 用户'),
  ASTERISK_ARI_PASSWORD: z.string().min(1).optional().describe('Its ARI password · ARI 密码'),
} as const

const Environment = z.object(settings).superRefine((env, context) => {
  if (env.ASTERISK_ARI_URL !== undefined && (env.ASTERISK_ARI_USER === undefined || env.ASTERISK_ARI_PASSWORD === undefined)) {
    context.addIssue({ code: 'custom', path: ['ASTERISK_ARI_URL'], message: 'needs ASTERISK_ARI_USER and ASTERISK_ARI_PASSWORD beside it' })
  }
  if (env.HOTLINE_ORDER_SINK_URL !== undefined && env.HOTLINE_ORDER_SINK_SECRET === undefined) {
    context.addIssue({ code: 'custom', path: ['HOTLINE_ORDER_SINK_URL'], message: 'needs HOTLINE_ORDER_SINK_SECRET beside it' })
  }
})

export interface Config {
  readonly httpPort: number
  readonly sipPort: number
  readonly bind: string
  /** UDP ports, inclusive. */
  readonly rtpPorts: { readonly from: number; readonly to: number }
  /** Absolute. */
  readonly dataDir: string
  /** Absolute. */
  readonly runtimeDir: string
  readonly demo: boolean
  readonly logLevel: string
  readonly speech: { readonly url: string; readonly model: string; readonly voice: string; readonly key: string | undefined } | undefined
  readonly orderSink: { readonly url: string; readonly secret: string } | undefined
  readonly external: {
    readonly databaseUrl: string | undefined
    readonly redisUrl: string | undefined
    readonly asterisk: { readonly url: string; readonly user: string; readonly password: string } | undefined
  }
}

/**
 * Reads the settings once. `rootDir` is what relative folders are relative to.
 * @throws Error that names every wrong setting, its value (never a secret's) and the rule.
 */
export function loadConfig(env: Readonly<Record<string, string | undefined>>, rootDir: string): Config {
  const given = Object.fromEntries(Object.keys(settings).flatMap((name) => (env[name] === undefined || env[name] === '' ? [] : [[name, env[name]]])))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = String(issue.path[0])
      const secret = /SECRET|PASSWORD|KEY|DATABASE_URL|REDIS_URL/.test(name)
      return `  ${name}=${secret ? '***' : String(given[name] ?? '')} — ${issue.message}`
    })
    throw new Error(`配置有误 · Wrong settings:\n${lines.join('\n')}\n请更正环境变量后重试 · Correct the environment and start again.`)
  }
  const set = parsed.data
  const [from = 0, to = 0] = set.HOTLINE_RTP_PORTS.split('-').map(Number)
  const { ASTERISK_ARI_URL: ariUrl, ASTERISK_ARI_USER: ariUser, ASTERISK_ARI_PASSWORD: ariPassword } = set
  return Object.freeze({
    httpPort: set.HOTLINE_HTTP_PORT,
    sipPort: set.HOTLINE_SIP_PORT,
    bind: set.HOTLINE_BIND,
    rtpPorts: { from, to },
    dataDir: path.resolve(rootDir, set.HOTLINE_DATA_DIR),
    runtimeDir: path.resolve(rootDir, set.HOTLINE_RUNTIME_DIR),
    demo: set.HOTLINE_DEMO,
    logLevel: set.HOTLINE_LOG_LEVEL,
    speech: set.HOTLINE_SPEECH_URL === undefined ? undefined
      : { url: set.HOTLINE_SPEECH_URL, model: set.HOTLINE_SPEECH_MODEL, voice: set.HOTLINE_SPEECH_VOICE, key: set.HOTLINE_SPEECH_KEY },
    orderSink: set.HOTLINE_ORDER_SINK_URL === undefined || set.HOTLINE_ORDER_SINK_SECRET === undefined ? undefined
      : { url: set.HOTLINE_ORDER_SINK_URL, secret: set.HOTLINE_ORDER_SINK_SECRET },
    external: {
      databaseUrl: set.DATABASE_URL,
      redisUrl: set.REDIS_URL,
      asterisk: ariUrl === undefined || ariUser === undefined || ariPassword === undefined ? undefined : { url: ariUrl, user: ariUser, password: ariPassword },
    },
  })
}
