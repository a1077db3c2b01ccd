using System.Buffers;
using System.Reflection;
using System.Text.Json;
using Platform.GraphQL.Binding;
using Platform.GraphQL.Errors;
using Platform.GraphQL.Execution;
using Platform.GraphQL.Execution.Subtrees;
using Platform.GraphQL.Types;

namespace Platform.GraphQL.Tests.Subtrees;

/// <summary>
/// A planner as a host would write one over a database: where every selected field is a property or a list that it knows, the
/// answer is written as bytes; where a field needs the executor, as a tree.
/// </summary>
internal sealed class QueryablePlanner : SubtreeConvention
{
    public override bool Applies(MethodInfo method) =>
        method.ReturnType.IsGenericType && method.ReturnType.GetGenericTypeDefinition() == typeof(IQueryable<>);

    public override SubtreeBinding Bind(SubtreeMethod method) => new(new Resolver(method))
    {
        ConsumedArguments = ["first", "year"],
        ProvidedTypes = method.Field.Name == "enterprises" ? [(ObjectType)method.Schema.Types["EnterpriseConnection"]] : [],
    };

    private sealed class Resolver(SubtreeMethod method) : SubtreeResolver
    {
        public override ValueTask<SubtreeResult> ResolveAsync(SubtreeContext context)
        {
            var rows = ((IEnumerable<object>?)method.Invoke(context) ?? []).ToList();
            var plan = context.Field.GetOrAddPlan(field => new Plan(IsPlain(field)));
            var result = plan.IsPlain ? Bytes(context, rows) : Tree(context, rows);
            return new ValueTask<SubtreeResult>(result);
        }

        private static bool IsPlain(SelectedField field) => field.Definition.Type.Named is not ObjectType type
            || field.SelectionsOn(type).Fields.All(inner =>
                (inner.Binding.Kind is FieldBindingKind.Property or FieldBindingKind.Subtree or FieldBindingKind.Introspection) && IsPlain(inner));

        private static SubtreeResult Bytes(SubtreeContext context, List<object> rows)
        {
            var buffer = new ArrayBufferWriter<byte>();
            var errors = new List<GraphQLError>();
            using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            {
                new BytesWriter(context, writer, errors).WriteList(context.Field, rows, []);
            }

            return SubtreeResult.FromJson(buffer.WrittenMemory, owner: null, [.. errors]);
        }

        private static SubtreeResult Tree(SubtreeContext context, List<object> rows)
        {
            var tree = context.NewTree();
            TreeWriter.Fill(tree, context.Field, Pages.Take(context, context.Field, rows));
            return SubtreeResult.FromTree(tree);
        }
    }

    private sealed record Plan(bool IsPlain);
}
