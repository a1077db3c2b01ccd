using System.Text;
using System.Text.RegularExpressions;

namespace Platform.Rules.Feel.Functions.Patterns;

/// <summary>Turns a pattern and flags of Functions and Operators 5.6 into a regular expression of .NET.</summary>
internal static class PatternCompiler
{
    private const int MaxLength = 2_000;

    /// <summary>
    /// Patterns run without backtracking, in time linear to the input, unless they hold back-references; those stop
    /// here. Only patterns that are meant to be slow come near it.
    /// </summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromMilliseconds(100);

    /// <exception cref="PatternException">The pattern or the flags are not valid, or too large.</exception>
    internal static CompiledPattern Compile(string pattern, string flags)
    {
        if (flags.AsSpan().ContainsAnyExcept("smixq"))
        {
            throw new PatternException($"the flags '{flags}' are not among s, m, i, x and q");
        }

        if (pattern.Length > MaxLength)
        {
            throw new PatternException("it is too long", isTooCostly: true);
        }

        var options = RegexOptions.CultureInvariant | (flags.Contains('i', StringComparison.Ordinal) ? RegexOptions.IgnoreCase : 0);
        if (flags.Contains('q', StringComparison.Ordinal))
        {
            var literal = Create(Regex.Escape(pattern), options | RegexOptions.NonBacktracking);
            return new CompiledPattern(literal, pattern.Length, Backtracks: false);
        }

        var source = flags.Contains('x', StringComparison.Ordinal) ? WithoutWhiteSpace(pattern) : pattern;
        var translator = new PatternTranslator(source, flags);
        var translated = translator.Translate();
        var regex = Create(translated, translator.HasBackReferences ? options : options | RegexOptions.NonBacktracking);
        return new CompiledPattern(regex, translator.Size, translator.HasBackReferences);
    }

    private static Regex Create(string translated, RegexOptions options)
    {
        try
        {
            return new Regex(translated, options, Timeout);
        }
        catch (NotSupportedException)
        {
            throw new PatternException("it is too large", isTooCostly: true);
        }
        catch (ArgumentException)
        {
            // What the translator lets through and .NET does not: names of categories and blocks, reversed ranges.
            throw new PatternException("it names an unknown character class or a reversed range");
        }
    }

    // 5.6.2, flag x: white space is removed, also after a backslash, except in a character class.
    private static string WithoutWhiteSpace(string pattern)
    {
        var kept = new StringBuilder();
        var depth = 0;
        foreach (var c in pattern)
        {
            if (depth == 0 && c is ' ' or '\t' or '\n' or '\r')
            {
                continue;
            }

            var isEscaped = kept.Length > 0 && kept[^1] == '\\' && (kept.Length < 2 || kept[^2] != '\\');
            depth += isEscaped ? 0 : c switch { '[' => 1, ']' when depth > 0 => -1, _ => 0 };
            kept.Append(c);
        }

        return kept.ToString();
    }
}
