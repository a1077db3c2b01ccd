namespace Platform.Domain.Indicators.Catalogues;

public sealed partial class CatalogueReader
{
    private Measure? ReadMeasure(LocatedElement indicator)
    {
        if (indicator.Member("measure") is not { } element)
        {
            return null;
        }

        element.OnlyMembers("numerator", "denominator", "factor", "zeroBase", "positiveOnly", "answers");
        var numerator = Expression(element.Required("numerator")) ?? new CountNumber(double.NaN);
        var denominator = Expression(element.Member("denominator"));
        var factor = element.Number("factor", otherwise: 1);
        if (factor == 0)
        {
            element.Report(CatalogueProblems.OutOfRange($"{element.Path}.factor", factor, "非 0", "other than 0"));
        }

        var answers = element.Member("answers") is { } survey ? survey.AsText() : null;
        if (answers is { Length: > 0 })
        {
            Use($"{element.Path}.answers", answers);
        }

        return new(numerator, denominator, factor, ReadZeroBase(element), element.Flag("positiveOnly"), answers);
    }

    private CountExpression? Expression(LocatedElement? member)
    {
        if (member is not { } element || element.AsText() is not { Length: > 0 } text)
        {
            return null;
        }

        var (expression, position) = CountExpressionParser.Parse(text);
        if (expression is null)
        {
            element.Report(CatalogueProblems.BadExpression(element.Path, text, position));
            return null;
        }

        foreach (var id in expression.Ids)
        {
            Use(element.Path, id);
        }

        return expression;
    }

    private void Use(string path, string id)
    {
        _countsUsed.Add(id);
        if (id != Measure.Enterprises && !_counts.Contains(id))
        {
            _problems.Add(CatalogueProblems.UnknownCount(path, id));
        }
    }

    private static ZeroBase? ReadZeroBase(LocatedElement element)
    {
        if (element.Member("zeroBase") is not { } zeroBase)
        {
            return null;
        }

        zeroBase.OnlyMembers("unchanged", "risen");
        return new(zeroBase.Number("unchanged"), zeroBase.Number("risen"));
    }
}
