using System.Text;
using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using Platform.Rules.Feel.Values;
using Platform.Rules.Tests.Dmn;
using static Platform.Rules.Tests.Hostile.Evaluated;

namespace Platform.Rules.Tests.Hostile;

/// <summary>No XML brings the reader down or makes it fetch anything.</summary>
public sealed class HostileModelTests
{
    private const string Root = $"definitions xmlns='{TestModel.Namespace}' name='m' namespace='urn:m'";

    [Theory]
    [InlineData("<!DOCTYPE d [<!ENTITY a 'x'><!ENTITY b '&a;&a;&a;&a;'>]>")]
    [InlineData("<!DOCTYPE d [<!ENTITY f SYSTEM 'file:///etc/passwd'>]>")]
    [InlineData("<!DOCTYPE d SYSTEM 'http://localhost:1/evil.dtd'>")]
    public void Read_OfDocumentWithDtd_IsRefused(string doctype)
    {
        var read = DmnModel.Read($"<?xml version='1.0'?>{doctype}<{Root}/>");

        Assert.Null(read.Model);
        Assert.Equal(["DMN-101"], read.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Read_OfUndefinedEntity_IsRefused()
    {
        Assert.Equal(["DMN-101"], DmnModel.Read($"<{Root}>&lol;</definitions>").Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Read_OfElementsNestedAHundredThousandDeep_IsRefused()
    {
        var read = DmnModel.Read($"<{Root}>" + Repeat("<context>", 100_000) + Repeat("</context>", 100_000) + "</definitions>");

        Assert.Equal("DMN-103", read.Problems[0].Code);
        Assert.Equal("Elements are nested more than 100 levels deep.", read.Problems[0].Message);
    }

    [Fact]
    public void Read_OfFiftyMegabytes_StopsAtTheLimit()
    {
        using var endless = new EndlessStream(50 * 1024 * 1024);

        var read = DmnModel.Read(endless);

        Assert.Equal("The model is larger than 16777216 bytes.", read.Problems[0].Message);
        Assert.True(endless.Position < 17 * 1024 * 1024);
    }

    [Fact]
    public void Read_OfStringOverTheLimit_IsRefused()
    {
        var read = DmnModel.Read(new string(' ', 2_000), new DmnReadOptions { MaxBytes = 1_000 });

        Assert.Equal(["DMN-102"], read.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Evaluate_OfAChainOfThousandsOfDecisions_NeedsNoStack()
    {
        const int Length = 5_000;
        var chain = Enumerable.Range(1, Length).Select(i => TestModel.Decision($"d{i}", $"d{i - 1} + 1", "", TestModel.Requires($"d{i - 1}")));
        var model = TestModel.Of(TestModel.Decision("d0", "0") + string.Concat(chain));

        var result = model.Evaluate($"d{Length}", FeelContext.Empty);

        Assert.Equal("5000", result.Value.ToString());
    }

    [Fact]
    public void Read_OfTypesThatContainEachOtherExponentially_CapsThem()
    {
        var types = Enumerable.Range(1, 60).Select(i => Structure($"t{i}", $"t{i - 1}", $"t{i - 1}"));

        var read = TestModel.Read("<itemDefinition name='t0'><typeRef>number</typeRef></itemDefinition>" + string.Concat(types));

        Assert.NotNull(read.Model);
        Assert.Equal("DMN-207", read.Problems[0].Code);
    }

    [Fact]
    public void Read_OfALongChainOfTypes_IsCutWithoutOverflow()
    {
        var types = Enumerable.Range(0, 20_000).Reverse().Select(i => $"<itemDefinition name='t{i + 1}'><typeRef>t{i}</typeRef></itemDefinition>");

        var read = TestModel.Read(string.Concat(types));

        Assert.NotNull(read.Model);
        Assert.Contains("DMN-206", read.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Evaluate_OfAServiceThatCallsItself_IsRefusedAsACycle()
    {
        var read = TestModel.Read("""
            <decisionService id="s" name="s"><variable name="s"/><outputDecision href="#d"/></decisionService>
            <decision id="d" name="d"><variable name="d"/><knowledgeRequirement><requiredKnowledge href="#s"/></knowledgeRequirement>
            <literalExpression><text>s()</text></literalExpression></decision>
            """);

        Assert.Null(read.Model);
        Assert.Equal("DMN-105", read.Problems[^1].Code);
    }

    [Fact]
    public void Evaluate_OfAKnowledgeModelThatCallsItselfForEver_StopsAtTheDepth()
    {
        var model = TestModel.Of("""
            <businessKnowledgeModel id="b" name="b"><variable name="b"/><encapsulatedLogic><formalParameter name="n"/>
            <invocation><literalExpression><text>b</text></literalExpression><binding><parameter name="n"/><literalExpression><text>n</text></literalExpression></binding></invocation>
            </encapsulatedLogic></businessKnowledgeModel>
            """);

        var result = model.Evaluate("b", TestModel.Values("{n: 1}"));

        Assert.Equal(FeelProblemKind.RecursionTooDeep, Assert.Single(result.Problems).Kind);
    }

    [Fact]
    public void Evaluate_OfInputsNestedTooDeeply_IsRefused()
    {
        FeelValue nested = FeelList.Empty;
        for (var i = 0; i < 100_000; i++)
        {
            nested = new FeelList([nested]);
        }

        var result = TestModel.Of(TestModel.Decision("a", "1")).Evaluate("a", new FeelContext([new("x", nested)]));

        Assert.Equal(FeelProblemKind.ValueTooDeep, Assert.Single(result.Problems).Kind);
    }

    private static string Structure(string name, string left, string right) =>
        $"<itemDefinition name='{name}'><itemComponent name='l'><typeRef>{left}</typeRef></itemComponent><itemComponent name='r'><typeRef>{right}</typeRef></itemComponent></itemDefinition>";

    /// <summary>White space of a length, made as it is read.</summary>
    private sealed class EndlessStream(long length) : MemoryStream(Encoding.UTF8.GetBytes(" "))
    {
        public override long Position { get; set; }

        public override int Read(Span<byte> buffer)
        {
            var read = (int)Math.Min(buffer.Length, length - Position);
            buffer[..read].Fill((byte)' ');
            Position += read;
            return read;
        }
    }
}
