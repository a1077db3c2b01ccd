using Platform.Rules.Dmn;
using Platform.Rules.Feel;
using static Platform.Rules.Tests.Dmn.TestModel;

namespace Platform.Rules.Tests.Dmn;

public sealed class ReadingProblemTests
{
    public static TheoryData<string, string> Broken => new()
    {
        { Decision("a", "1 +"), "DMN-209 3:2 The expression cannot be read: The expression ends here; expected an expression." },
        { Decision("a", "1") + Decision("a", "2"), "DMN-203 3:66 The name 'a' is used twice." },
        { """<decision id="a"/>""", "DMN-201 2:2 The decision has no name." },
        { Decision("a", "1", "tMissing"), "DMN-205 2:28 There is no type named 'tMissing'." },
        { Decision("a", "1", "", Requires("b")), "DMN-204 2:73 '#b' refers to no element that can be required here." },
        { """<itemDefinition name="t"><typeRef>u</typeRef></itemDefinition><itemDefinition name="u"><typeRef>t</typeRef></itemDefinition>""", "DMN-206 2:2 The type 't' contains itself." },
        { """<import name="i" namespace="urn:x" importType="https://www.omg.org/spec/DMN/20230324/MODEL/"/>""", "DMN-208 2:2 The imported model 'urn:x' is not available." },
        { """<decision id="a" name="a"><literalExpression expressionLanguage="JavaScript"><text>1</text></literalExpression></decision>""", "DMN-210 2:28 'JavaScript' is not supported." },
        { """<decision id="a" name="a"><decisionTable hitPolicy="SOME"><output/></decisionTable></decision>""", "DMN-211 2:28 'SOME' is no hit policy or aggregation." },
        { """<decision id="a" name="a"><decisionTable><output/><rule/></decisionTable></decision>""", "DMN-212 2:52 The row has 0 cells where the table has 1 columns." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_OfBrokenPart_GivesTheModelAndALocatedError(string content, string expected)
    {
        var read = Read(content);

        Assert.NotNull(read.Model);
        Assert.False(read.IsClean);
        Assert.Equal(expected, read.Problems[0].ToString());
    }

    [Theory]
    [InlineData("", "DMN-101")]
    [InlineData("<definitions", "DMN-101")]
    [InlineData("not xml", "DMN-101")]
    [InlineData("<definitions/>", "DMN-104")]
    [InlineData("<a xmlns='https://www.omg.org/spec/DMN/20230324/MODEL/'/>", "DMN-104")]
    [InlineData("<definitions xmlns='http://www.omg.org/spec/DMN/20151101/dmn.xsd'/>", "DMN-104")]
    public void Read_OfSomethingElse_IsFatal(string xml, string code)
    {
        var read = DmnModel.Read(xml);

        Assert.Null(read.Model);
        Assert.Equal([code], read.Problems.Select(problem => problem.Code));
        Assert.Equal(ProblemSeverity.Fatal, read.Problems[0].Severity);
    }

    [Fact]
    public void Read_OfARequirementCycle_IsFatalAndNamesTheCircle()
    {
        var read = Read(Decision("a", "b", "", Requires("b")) + Decision("b", "c", "", Requires("c")) + Decision("c", "a", "", Requires("a")));

        Assert.Null(read.Model);
        Assert.Equal("The requirements lead in a circle: a → b → c → a.", read.Problems[^1].Message);
        Assert.Equal("依赖关系构成循环：a → b → c → a。", read.Problems[^1].MessageIn(ProblemLanguage.Chinese));
    }

    [Fact]
    public void Read_OfAnUnreadableCell_LocatesTheCharacterInTheCell()
    {
        var read = Read("""<decision id="a" name="a"><decisionTable id="t"><input><inputExpression><text>1</text></inputExpression></input><output/><rule id="r"><inputEntry id="cell"><text>> 5 VIP</text></inputEntry><outputEntry><text>1</text></outputEntry></rule></decisionTable></decision>""");

        var problem = read.Problems[0];

        Assert.Equal(("cell", new Span(4, 3)), (problem.ElementId, problem.Expression?.Span));
        Assert.Equal("表达式无法读取：此处不应出现“VIP”，应为','或结尾。", problem.MessageIn(ProblemLanguage.Chinese));
        Assert.Equal("null", read.Model?.Evaluate("a", Values("{}")).Value.ToString());
    }

    [Fact]
    public void Read_OfFullWidthAndUndeclaredNames_NotesBoth()
    {
        var read = Read(Decision("a", "VIP ＞ 5"));

        Assert.True(read.IsClean);
        Assert.Equal(["The name 'VIP' is not declared here.", "'＞' was read as '>'."], read.Problems.Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("http://www.omg.org/spec/DMN/20180521/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20191111/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20211108/MODEL/")]
    [InlineData("https://www.omg.org/spec/DMN/20230324/MODEL/")]
    public void Read_OfEachSupportedVersion_GivesTheModel(string version)
    {
        var read = DmnModel.Read($"<d:definitions xmlns:d='{version}' name='m' namespace='urn:m'><d:decision id='a' name='a'><d:variable name='a' typeRef='feel:number'/><d:literalExpression><d:text>1 + 1</d:text></d:literalExpression></d:decision></d:definitions>");

        Assert.True(read.IsClean);
        Assert.Equal("2", read.Model?.Evaluate("a", Values("{}")).Value.ToString());
    }

    [Fact]
    public void Read_OfStringWithAnEncodingDeclaration_IgnoresIt()
    {
        var read = DmnModel.Read($"<?xml version='1.0' encoding='UTF-16'?><definitions xmlns='{Namespace}' name='模型' namespace='urn:m'/>");

        Assert.Equal("模型", read.Model?.Name);
    }
}
