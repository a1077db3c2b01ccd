using Platform.Rules.Feel.Runtime;
using Platform.Rules.Feel.Types;
using Platform.Rules.Feel.Values;
using static Platform.Rules.Feel.Functions.Signature;

namespace Platform.Rules.Feel.Functions;

/// <summary>DMN 1.5, 10.3.4.10, context functions.</summary>
internal static class ContextFunctions
{
    internal static IEnumerable<BuiltIn> All =>
    [
        Define("get value", FeelType.Any, GetValue, Context("m"), Text("key")),
        Define("get entries", new ListType(FeelType.AnyContext), GetEntries, Context("m")),
        Define("context", FeelType.AnyContext, FromEntries, Parameter("entries", new ListType(FeelType.AnyContext))),
        Define("context put", FeelType.AnyContext, Put, Context("context"), Text("key"), Anything("value")),
        Define("context put", FeelType.AnyContext, PutNested, Context("context"), Parameter("keys", new ListType(FeelType.Text)), Anything("value")),
        Define("context merge", FeelType.AnyContext, Merge, Parameter("contexts", new ListType(FeelType.AnyContext))),
    ];

    private static FeelValue GetValue(Arguments arguments) =>
        arguments.Context(0).Find(arguments.Text(1))
        ?? arguments.Fail(FeelProblemKind.UnknownKey, Arguments.Shown(arguments[1]));

    private static FeelList GetEntries(Arguments arguments) =>
        new([.. arguments.Context(0).Entries.Select(entry => Pair(entry.Key, entry.Value))]);

    private static FeelContext Pair(string key, FeelValue value) =>
        new([new("key", new FeelString(key)), new("value", value)]);

    private static FeelValue FromEntries(Arguments arguments)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var entries = new List<KeyValuePair<string, FeelValue>>();
        foreach (var item in arguments.List(0))
        {
            if (item is not FeelContext entry || entry.Find("key") is not FeelString key || entry.Find("value") is not { } value)
            {
                return arguments.OutOfRange(0);
            }

            if (!keys.Add(key.Value))
            {
                return arguments.Fail(FeelProblemKind.DuplicateKey, key.Value);
            }

            entries.Add(new(key.Value, value));
        }

        return new FeelContext(entries);
    }

    private static FeelContext Put(Arguments arguments) => Put(arguments.Context(0), arguments.Text(1), arguments[2]);

    private static FeelContext Put(FeelContext context, string key, FeelValue value) => new([.. context.Entries, new(key, value)]);

    private static FeelValue PutNested(Arguments arguments)
    {
        var keys = arguments.List(1).OfType<FeelString>().Select(key => key.Value).ToArray();
        var isUsable = keys.Length > 0 && keys.Length == arguments.List(1).Count && keys.Length <= arguments.Evaluation.Budget.MaxNesting;
        return isUsable && PutNested(arguments.Context(0), keys, arguments[2]) is { } changed ? changed : arguments.OutOfRange(1);
    }

    /// <summary>The context with a value under a path of keys; null if the path leads through something that is no context.</summary>
    private static FeelContext? PutNested(FeelContext context, ReadOnlySpan<string> keys, FeelValue value)
    {
        if (keys.Length == 1)
        {
            return Put(context, keys[0], value);
        }

        return context.Find(keys[0]) is FeelContext inner && PutNested(inner, keys[1..], value) is { } changed
            ? Put(context, keys[0], changed)
            : null;
    }

    private static FeelValue Merge(Arguments arguments)
    {
        var contexts = arguments.List(0);
        return contexts.Any(context => context is FeelNull)
            ? arguments.OutOfRange(0)
            : new FeelContext(contexts.Cast<FeelContext>().SelectMany(context => context.Entries));
    }
}
