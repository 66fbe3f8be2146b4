// dualtrack token add, list and revoke: who may ask a server that other machines reach.
import { resolve } from 'node:path';
import { Argument, Command, Option } from 'commander';
import { DualtrackError } from '../errors.ts';
import { hashToken, makeToken, SCOPES, type Scope } from '../serve/tokens.ts';
import { type CliContext, examples, withAction } from './cli-context.ts';
import { EXIT } from './exit-code.ts';
import { toPrintable } from './printable.ts';
import { DEFAULT_TOKENS, readTokens, writeTokens } from './token-file.ts';

interface TokenOptions {
  readonly tokens: string;
}

/** The option of every command that has to do with tokens. */
export const tokensOption = () =>
  new Option('--tokens <file>', 'the file of tokens').env('DUALTRACK_TOKENS').default(DEFAULT_TOKENS);

export function tokenCommand(context: CliContext): Command {
  return new Command('token')
    .summary('let people and programs in where other machines reach the server')
    .description(
      'Makes, lists and revokes tokens. A file keeps their hashes, never the tokens; a running server follows it. Tokens travel in the open over plain HTTP: beyond a network that you trust, put a proxy with TLS in front.',
    )
    .addCommand(addToken(context))
    .addCommand(listTokens(context))
    .addCommand(revokeToken(context));
}

function addToken(context: CliContext): Command {
  const command = new Command('add')
    .summary('make a token')
    .description('Prints a new token, once: it is not kept. With --json: {name, scopes, token}.')
    .addArgument(new Argument('<name>', 'whose it is, to revoke it by'))
    .addOption(
      new Option(
        '--scope <scope...>',
        'what it opens besides reading: handing over reports (write), putting right (correct)',
      )
        .choices(SCOPES)
        .default(['read']),
    )
    .addOption(tokensOption())
    .addHelpText('after', examples(['a colleague who looks and corrects', 'token add marit --scope correct']));
  return withAction<TokenOptions & { scope: readonly Scope[] }>(command, context, async ([name], options) => {
    const path = resolve(options.tokens);
    const tokens = readTokens(path);
    if (name!.trim() === '' || name!.length > 100)
      throw new DualtrackError('invalid-option', `no name: ${name}`, 'give 1 to 100 characters');
    if (tokens.some((one) => one.name === name))
      throw new DualtrackError(
        'invalid-option',
        `there is a token for: ${name}`,
        'revoke it first, or take another name',
      );
    const token = makeToken();
    const scopes = SCOPES.filter((scope) => options.scope.includes(scope));
    writeTokens(path, [...tokens, { name: name!, scopes, hash: hashToken(token), added: new Date().toISOString() }]);
    if (options.json) context.stdout.write(`${JSON.stringify({ name, scopes, token })}\n`);
    else {
      context.stdout.write(`${token}\n`);
      context.stderr.write(
        'dualtrack: keep it, it is shown only now; in a browser it is the password, with any name\n',
      );
    }
    return EXIT.ok;
  });
}

function listTokens(context: CliContext): Command {
  const command = new Command('list')
    .summary('list whose tokens there are')
    .description('Lists names, scopes and days, never tokens. With --json: one {name, scopes, added} a line.')
    .addOption(tokensOption());
  return withAction<TokenOptions>(command, context, async (_, { tokens: path, json }) => {
    const tokens = readTokens(resolve(path));
    for (const { name, scopes, added } of tokens)
      context.stdout.write(
        json
          ? `${JSON.stringify({ name, scopes, added })}\n`
          : `${toPrintable(name)}  ${scopes.join(', ')}  since ${added.slice(0, 10)}\n`,
      );
    if (tokens.length === 0) context.stderr.write('dualtrack: no tokens; `dualtrack token add NAME` makes one\n');
    return EXIT.ok;
  });
}

function revokeToken(context: CliContext): Command {
  const command = new Command('revoke')
    .summary('take a token back')
    .description('The token opens nothing from then on, also on a server that runs. With --json: {name}.')
    .addArgument(new Argument('<name>', 'as `token list` gives it'))
    .addOption(tokensOption())
    .addHelpText('after', examples(['take it back', 'token revoke marit']));
  return withAction<TokenOptions>(command, context, async ([name], { tokens: file, json }) => {
    const path = resolve(file);
    const tokens = readTokens(path);
    const left = tokens.filter((one) => one.name !== name);
    if (left.length === tokens.length)
      throw new DualtrackError('invalid-option', `no token for: ${name}`, '`dualtrack token list` gives the names');
    writeTokens(path, left);
    context.stdout.write(json ? `${JSON.stringify({ name })}\n` : `revoked: ${toPrintable(name!)}\n`);
    return EXIT.ok;
  });
}
