using Platform.Rules.Feel.Types;

namespace Platform.Rules.Dmn.Reading;

/// <summary>Under which name and type an element that is already read is known in FEEL.</summary>
internal static class ElementTypes
{
    internal static string NameOf(DrgElement element) => element switch
    {
        InputData input => input.Variable.Name,
        Decision decision => decision.Variable.Name,
        BusinessKnowledgeModel knowledge => knowledge.Variable.Name,
        DecisionService service => service.Variable.Name,
        _ => element.Name,
    };

    internal static FeelType Of(DmnModel model, DrgElement element) => element switch
    {
        InputData input => input.Variable.Type.Type,
        Decision decision => decision.Variable.Type.Type,
        BusinessKnowledgeModel { Logic: { } logic } => new FunctionType(
            [.. logic.Parameters.Select(parameter => parameter.Type.Type)], logic.Type.Type),
        BusinessKnowledgeModel or DecisionService => FeelType.AnyFunction,
        _ => FeelType.Any,
    };
}
