using System.Diagnostics;
using System.Text;
using Platform.GraphQL.Language;
using Platform.GraphQL.Types;
using Platform.GraphQL.Validation;

namespace Platform.GraphQL.Tests.Validation;

/// <summary>Documents that are written to cost more than their size. Each must be judged within moments.</summary>
public sealed class DocumentBombTests
{
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);
    private static readonly Schema Schema = Schema.Build("type Query { a: Query b: Query text: String }");

    [Fact]
    public void OverlappingFields_RepeatedThousandsOfTimes_EndsWithACodedError()
    {
        var text = $"{{ {string.Concat(Enumerable.Repeat("a { text } ", 3_000))} }}";

        var errors = Judge(text);

        Assert.Equal(["VALIDATION_TOO_COMPLEX"], errors);
    }

    [Fact]
    public void OverlappingFields_DoubledAtEachLevel_EndWithACodedError()
    {
        var text = "text";
        for (var level = 0; level < 10; level++)
        {
            text = $"a {{ {text} }} a {{ {text} }}";
        }

        Assert.Equal(["VALIDATION_TOO_COMPLEX"], Judge($"{{ {text} }}"));
    }

    [Fact]
    public void Fragments_EachSpreadingTheNextTwice_AreValid()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var index = 0; index < 500; index++)
        {
            text.Append($" fragment F{index} on Query {{ a {{ ...F{index + 1} }} b {{ ...F{index + 1} }} }}");
        }

        text.Append(" fragment F500 on Query { text }");

        Assert.Empty(Judge(text.ToString()));
    }

    [Fact]
    public void Fragments_InALongCircle_GiveOneError()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var index = 0; index < 200; index++)
        {
            text.Append($" fragment F{index} on Query {{ ...F{(index + 1) % 200} }}");
        }

        Assert.Equal(["FRAGMENT_CYCLE"], Judge(text.ToString()));
    }

    [Fact]
    public void Fragments_InAChainDeeperThanTheStack_EndWithACodedError()
    {
        var text = new StringBuilder("{ ...F0 }");
        for (var index = 0; index < 100_000; index++)
        {
            text.Append($" fragment F{index} on Query {{ ...F{index + 1} }}");
        }

        text.Append(" fragment F100000 on Query { text }");

        Assert.Equal(["VALIDATION_TOO_DEEP"], Judge(text.ToString()));
    }

    [Fact]
    public void Fragments_InAChainOfAThousand_EndWithACodedError()
    {
        var fragments = Enumerable.Range(0, 1_000).Select(index => $"fragment F{index} on Query {{ ...F{index + 1} }}");

        Assert.Equal(["VALIDATION_TOO_COMPLEX"], Judge($"{{ ...F0 }} {string.Join(' ', fragments)} fragment F1000 on Query {{ text }}"));
    }

    [Fact]
    public void Operations_InGreatNumberOverTheSameFragments_AreValid()
    {
        var operations = Enumerable.Range(0, 150).Select(index => $"query Q{index} {{ ...F0 }}");
        var fragments = Enumerable.Range(0, 200).Select(index => $"fragment F{index} on Query {{ ...F{index + 1} }}");

        Assert.Empty(Judge($"{string.Join(' ', operations)} {string.Join(' ', fragments)} fragment F200 on Query {{ text }}"));
    }

    [Fact]
    public void Aliases_TenThousandOfThem_AreValid()
    {
        var text = $"{{ {string.Concat(Enumerable.Range(0, 10_000).Select(index => $"x{index}: text "))} }}";

        Assert.Empty(Judge(text));
    }

    [Fact]
    public void Introspection_WithFragmentsThatFanOut_IsJudgedOnce()
    {
        var text = new StringBuilder("{ __schema { types { ...F0 } } }");
        for (var index = 0; index < 60; index++)
        {
            text.Append($" fragment F{index} on __Type {{ x: ofType {{ ...F{index + 1} }} y: ofType {{ ...F{index + 1} }} }}");
        }

        text.Append(" fragment F60 on __Type { name }");

        Assert.Empty(Judge(text.ToString()));
    }

    private static IReadOnlyList<string> Judge(string text)
    {
        var watch = Stopwatch.StartNew();
        var errors = DocumentValidator.Validate(Schema, GraphQLParser.Parse(text));
        Assert.True(watch.Elapsed < Budget, $"It took {watch.Elapsed}.");
        return [.. errors.Select(error => error.Code)];
    }
}
