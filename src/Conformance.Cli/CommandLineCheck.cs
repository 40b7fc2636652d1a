using System.CommandLine;

namespace Conformance.Cli;

/// <summary>Says in one sentence what is wrong with a command line.</summary>
internal static class CommandLineCheck
{
    /// <summary>Throws <see cref="UsageException"/> for an unknown verb, an unknown option, or a value that does not fit.</summary>
    public static void ThrowIfWrong(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var verbs = string.Join(", ", parsed.RootCommandResult.Command.Subcommands.Select(verb => verb.Name));
        if (command is RootCommand && parsed.UnmatchedTokens is [var verb, ..]) throw new UsageException($"'{verb}' is not a verb; use one of: {verbs}.");
        if (UnknownOption(parsed) is { } option) throw new UsageException($"'{option}' is not an option of {command.Name}; see `conformance {command.Name} --help`.");
        if (command is RootCommand && parsed.Errors.Count > 0) throw new UsageException($"Name a verb: {verbs}; see `conformance --help`.");
        if (parsed.Errors.Count > 0) throw new UsageException($"{OneLine(parsed.Errors[0].Message)}; see `conformance {command.Name} --help`.");
    }

    private static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    /// <summary>What begins like an option and is none was taken as an argument or not at all.</summary>
    private static string? UnknownOption(ParseResult parsed) =>
        parsed.UnmatchedTokens.Concat(parsed.CommandResult.Tokens.Select(token => token.Value)).FirstOrDefault(token => token.StartsWith("--", StringComparison.Ordinal) && !File.Exists(token));
}
