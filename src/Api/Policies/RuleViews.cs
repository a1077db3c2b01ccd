using System.Text.Json;
using Platform.Api.Data;
using Platform.Api.Evaluation;
using Platform.Domain.Services;
using Platform.Domain.Statutes;
using Platform.GraphQL.Binding;
using Platform.Rules.Dmn;

namespace Platform.Api.Policies;

/// <summary>The rules of a division as the API shows them.</summary>
[ObjectType("RulePack")]
public sealed record RulePackView(PolicyPack Pack)
{
    public string Division => Pack.Manifest.Division;

    public string NameZh => Pack.Manifest.Zh;

    public string NameEn => Pack.Manifest.En;

    public string Version => Pack.Manifest.Version;

    public DateOnly InForceFrom => Pack.Manifest.InForceFrom;

    public DateOnly? InForceUntil => Pack.Manifest.InForceUntil;

    public string ContentHash => Pack.ContentHash;

    public DateOnly CheckedOn => Pack.Manifest.CheckedOn;

    public IReadOnlyList<PolicyView> Policies => [.. Pack.Policies.Select(entry => new PolicyView(entry.Key, entry.Value.Compiled.Model))];

    public IReadOnlyList<VocabularyInputView> Vocabulary => [.. Pack.Vocabulary.Inputs.Select(input => new VocabularyInputView(input))];

    public IReadOnlyList<DepartmentView> Departments => [.. Pack.Departments.Select(department => new DepartmentView(department))];
}

[ObjectType("Policy")]
public sealed record PolicyView(string Id, DmnModel Model)
{
    public string Name => Model.Name;

    public IReadOnlyList<DecisionView> Decisions => [.. Model.Elements.OfType<Decision>().Select(decision => new DecisionView(decision))];
}

[ObjectType("Decision")]
public sealed record DecisionView(Decision Decision)
{
    public string Id => Decision.Id;

    public string Name => Decision.Name;

    public string? Description => Decision.Description.Length == 0 ? null : Decision.Description;

    public IReadOnlyList<DecisionRowView> Rows => Decision.Logic is DecisionTable table
        ? [.. table.Rules.Select(rule => DecisionRowView.Of(table, rule))]
        : [];
}

[ObjectType("DecisionRow")]
public sealed record DecisionRowView(
    string Id, IReadOnlyList<RowCell> Conditions, IReadOnlyList<RowCell> Outputs, IReadOnlyList<RowCell> Annotations)
{
    private const string Anything = "-";

    public static DecisionRowView Of(DecisionTable table, DecisionRule rule) => new(
        rule.Id,
        [.. table.Inputs.Zip(rule.Tests, (input, test) => new RowCell(input.Label, test.Text)).Where(cell => cell.Text != Anything)],
        [.. table.Outputs.Zip(rule.Entries, (output, entry) => new RowCell(output.Name, entry.Text))],
        [.. table.AnnotationNames.Zip(rule.Annotations, (name, text) => new RowCell(name, text)).Where(cell => cell.Text.Length > 0)]);
}

[ObjectType]
public sealed record RowCell(string Column, string Text);

[ObjectType("StatutoryTerm")]
public sealed record StatutoryTermView(StatutoryTerm Term)
{
    public string Id => Term.Id.Value;

    public string Kind => EnumName.Of(Term.Kind);

    public string Value => Term.Value.ToString();

    public string Unit => EnumName.Of(Term.Unit);

    public BreachConsequence OnBreach => Term.OnBreach;

    public string Article => Term.Article;

    public IReadOnlyList<OtherSourceView> OtherSources => [.. Term.OtherSources.Select(other => new OtherSourceView(other))];
}

[ObjectType("OtherSource")]
public sealed record OtherSourceView(OtherSource Source)
{
    public string Value => Source.Value.ToString();

    public string Unit => EnumName.Of(Source.Unit);

    public string Article => Source.Article;
}

[ObjectType("VocabularyInput")]
public sealed record VocabularyInputView(VocabularyInput Input)
{
    public string Id => Input.Id;

    public string NameZh => Input.Zh;

    public string NameEn => Input.En;

    public string Type => Input.Type;

    public string? Unit => Input.Unit;

    public IReadOnlyList<string>? Allowed => Input.Allowed;

    public string Origin => Input.Origin;

    public string Department => Input.Department;

    public string NullMeaning => Input.Null;
}

[ObjectType("Department")]
public sealed record DepartmentView(Department Department)
{
    public string Id => Department.Id;

    public string NameZh => Department.Zh;

    public string NameEn => Department.En;

    public string Part => Department.Part;
}

[ObjectType("RuleInput")]
public sealed record RuleInputView(string Id, string NameZh, JsonElement? Value)
{
    public static RuleInputView Of(RuleInput input) => new(
        input.Input.Id, input.Input.Zh, JsonSerializer.SerializeToElement(input.Value, JsonColumn.Options));
}

[ObjectType("RuleReason")]
public sealed record RuleReasonView(MatchReason Reason)
{
    public string Decision => Reason.Decision;

    public string RowId => Reason.RowId;

    public IReadOnlyList<RowCell> Annotations => [.. Reason.Annotations.Select(annotation => new RowCell(annotation.Name, annotation.Text))];

    public IReadOnlyList<RuleConditionView> Conditions => [.. Reason.Conditions.Select(condition => new RuleConditionView(condition.Input, condition.Test, condition.Value))];
}

[ObjectType("RuleCondition")]
public sealed record RuleConditionView(string Input, string Test, string Value);

[ObjectType("SupervisionMatter")]
public sealed record SupervisionMatterView(SupervisionMatter Matter)
{
    public string RuleId => Matter.RuleId;

    public string Strand => Matter.Strand;

    public string Lead => Matter.Lead;

    public IReadOnlyList<string> Four => Matter.Four;

    public IReadOnlyList<string> X => Matter.X;

    public string Instrument => Matter.Instrument;

    public Domain.Supervision.LadderRung Rung => Matter.Rung;

    public int? Term => Matter.Term;

    public string? TermUnit => Matter.TermUnit;

    public string ClearWhen => Matter.ClearWhen;

    public string? EscalatesTo => Matter.EscalatesTo;

    public RuleReasonView Reason => new(Matter.Reason);
}

[ObjectType("ServiceOffer")]
public sealed record ServiceOfferView(ServiceOffer Offer)
{
    public string RuleId => Offer.RuleId;

    public string Service => Offer.Service;

    public ServiceTier Tier => Offer.Tier == "3" ? ServiceTier.Three : ServiceTier.N;

    public IReadOnlyList<string> Providers => Offer.Providers;

    public string Profile => Offer.Profile;

    public string TermText => Offer.TermText;

    public string Dimension => Offer.Dimension;

    public RuleReasonView Reason => new(Offer.Reason);
}
