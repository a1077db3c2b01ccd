namespace Platform.Api.Transport;

/// <summary>Limits of GraphQL requests: the <c>GraphQL</c> section of the configuration. What exceeds one is refused with a code.</summary>
public sealed class GraphQLSettings
{
    public const string Section = "GraphQL";

    /// <summary>Longest document, bytes.</summary>
    public int LongestDocument { get; set; } = 1024 * 1024;

    /// <summary>Most tokens of a document.</summary>
    public int MostTokens { get; set; } = 15_000;

    /// <summary>Most levels of selections, lists and objects inside each other, as written.</summary>
    public int DeepestNesting { get; set; } = 200;

    /// <summary>Most directives at one place of a document.</summary>
    public int MostDirectivesAtAPlace { get; set; } = 16;

    /// <summary>Most levels of fields of an operation, its fragments spread.</summary>
    public int DeepestOperation { get; set; } = 50;

    /// <summary>Most fields of an operation, its fragments spread wherever they are used.</summary>
    public int MostFields { get; set; } = 10_000;

    public int MostAliases { get; set; } = 200;

    public int MostDirectives { get; set; } = 200;

    /// <summary>Most fields at the root of an operation.</summary>
    public int MostRootFields { get; set; } = 100;

    /// <summary>Most levels of fields below <c>__schema</c> and <c>__type</c>.</summary>
    public int DeepestIntrospection { get; set; } = 20;

    /// <summary>Most comparisons of fields with the same response name during validation.</summary>
    public int MostFieldComparisons { get; set; } = 100_000;

    /// <summary>Most errors that one answer lists.</summary>
    public int MostErrors { get; set; } = 100;

    /// <summary>Most requests in one array; below 2 arrays are refused.</summary>
    public int LargestBatch { get; set; } = 1;

    /// <summary>Most time that a query or mutation may take.</summary>
    public TimeSpan LongestOperation { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Queries and mutations that run at the same time; others wait.</summary>
    public int ConcurrentOperations { get; set; } = 128;

    /// <summary>How long an operation waits for its turn before it is refused.</summary>
    public TimeSpan LongestWait { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Documents that are kept parsed, validated and compiled.</summary>
    public int DocumentsKept { get; set; } = 1_000;

    /// <summary>Documents that clients may have registered by their hash.</summary>
    public int RegisteredDocumentsKept { get; set; } = 1_000;

    /// <summary>Whether only the documents in <c>schema/operations</c> are executed.</summary>
    public bool TrustedDocumentsOnly { get; set; }

    /// <summary>Whether <c>@defer</c> and <c>@stream</c> can be used.</summary>
    public bool DeliversIncrementally { get; set; } = true;

    /// <summary>Who may ask for <c>__schema</c> and <c>__type</c>; in Development everybody unless said otherwise, elsewhere those signed in.</summary>
    public IntrospectionAudience? Introspection { get; set; }

    public CostSettings Cost { get; set; } = new();

    public RateSettings Rate { get; set; } = new();

    public UploadSettings Uploads { get; set; } = new();
}

/// <summary>How operations are priced.</summary>
public sealed class CostSettings
{
    /// <summary>Most that one operation may cost: 1 for each call of a field that returns objects, 1 for each object.</summary>
    public double Highest { get; set; } = 25_000;

    /// <summary>Length of a list of which the schema says nothing.</summary>
    public int AssumedListSize { get; set; } = 10;

    /// <summary>Most items that an operation may ask of one list.</summary>
    public int LargestList { get; set; } = 1_000;

    /// <summary>Whether what was delivered is counted, so that the difference is refunded. It walks through each answer once.</summary>
    public bool CountsActual { get; set; } = true;
}

/// <summary>The leaky bucket of each caller.</summary>
public sealed class RateSettings
{
    public bool IsEnabled { get; set; } = true;

    /// <summary>What a caller who was quiet for long may spend at once; at least the highest price of an operation.</summary>
    public double Capacity { get; set; } = 100_000;

    /// <summary>What comes back each second.</summary>
    public double RestoredPerSecond { get; set; } = 2_000;
}

/// <summary>Files in requests.</summary>
public sealed class UploadSettings
{
    public bool IsEnabled { get; set; } = true;

    public int MostFiles { get; set; } = 10;

    /// <summary>Longest file, bytes. The whole request is limited by <see cref="TransportSettings.LongestRequest"/>.</summary>
    public long LongestFile { get; set; } = 5 * 1024 * 1024;
}
