import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { catalogueHas, translate } from '#libs/i18n/catalogue';
import { chooseLanguage, type Language } from '#libs/i18n/languages';
import { Keyring } from '#libs/sealing/keyring';
import type { SignedRequest } from '../identity/signed-request';
import { databaseProblem } from './database-problem';
import { Problem } from './problem';
import { sealingProblem } from './sealing-problem';

/** Every error leaves as problem details in the reader's language. What went wrong inside is logged without content. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly keyring: Keyring) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<SignedRequest>();
    const problem = this.unlessSealed(this.problemOf(error, request));
    const body = problemBody(problem, languageOf(request), request.id);
    const { retryAfter } = problem.extras;
    const reply = http.getResponse<FastifyReply>();
    if (retryAfter) void reply.header('retry-after', String(retryAfter));
    void reply
      .status(problem.getStatus())
      .header('content-type', 'application/problem+json; charset=utf-8')
      .send(JSON.stringify(body));
  }

  /** Whatever was under way when the server was sealed ends with that, even where the first thing to fail was another. */
  private unlessSealed(problem: Problem): Problem {
    const byTheSeal = problem.getStatus() >= 500 || problem.kind === 'signed-out';
    return byTheSeal && this.keyring.isSealed && problem.kind !== 'database-away' ? new Problem(503, 'sealed') : problem;
  }

  private problemOf(error: unknown, request: SignedRequest): Problem {
    if (error instanceof Problem) return error;
    const known = sealingProblem(error) ?? databaseProblem(error) ?? requestProblem(error);
    if (known) return known;
    // the message of an unexpected error can hold content; its class and place cannot
    const { name, stack } = error instanceof Error ? error : new Error('not an error');
    const at = stack?.split('\n').filter(line => line.startsWith('    at ')).slice(0, 6).join('\n');
    this.log.error(`${request.id} ${request.method} ${request.routeOptions?.url ?? ''} ${name}\n${at}`);
    return new Problem(500, 'internal');
  }
}

/** The explicit choice of a request (`Accept-Language`) wins over the user's own language. */
export function languageOf(request: SignedRequest): Language {
  const header = request.headers['accept-language'];
  return chooseLanguage(header ?? request.actor?.locale);
}

export function problemBody(problem: Problem, language: Language, requestId: string): Record<string, unknown> {
  const { errors, differences, currentVersion, clashes, duplicates, legalMoves, legalOutcomes } = problem.extras;
  return {
    type: `/problems/${problem.kind}`,
    title: translate(language, `http:problem.${problem.kind}.title`),
    status: problem.getStatus(),
    detail: translate(language, `http:problem.${problem.kind}.detail`),
    instance: requestId,
    ...(errors && {
      errors: errors.map(({ pointer, key, params }) => ({
        pointer,
        code: key,
        detail: translate(language, catalogueHas(`http:${key}`) ? `http:${key}` : 'http:rule.unknown', params),
      })),
    }),
    ...(differences && { differences }),
    ...(clashes && { clashes }),
    ...(duplicates && { duplicates }),
    ...(currentVersion !== undefined && { currentVersion }),
    ...(legalMoves && {
      legalMoves: legalMoves.map(({ kind, stage }) => ({
        originKind: kind,
        stage,
        title: translate(language, `law:move.${kind}`, { stage: translate(language, `law:stage.${stage}`) }),
      })),
    }),
    ...(legalOutcomes && {
      legalOutcomes: legalOutcomes.map(outcome => ({ outcome, title: translate(language, `law:proceedingOutcome.${outcome}`) })),
    }),
  };
}

const REQUEST_KINDS: Record<number, string> = {
  400: 'malformed',
  401: 'signed-out',
  403: 'forbidden',
  404: 'not-found',
  405: 'not-found',
  406: 'not-found',
  408: 'too-slow',
  413: 'too-large',
  415: 'not-json',
  429: 'too-many',
};

/** What Fastify or Nest refused before our code was asked. */
function requestProblem(error: unknown): Problem | null {
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number })?.statusCode;
  if (!status || status >= 500 || status < 400) return null;
  return new Problem(status, REQUEST_KINDS[status] ?? 'malformed');
}
