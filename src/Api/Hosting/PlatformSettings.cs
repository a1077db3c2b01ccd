namespace Platform.Api.Hosting;

/// <summary>Where the platform keeps its data.</summary>
public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
    SqlServer,
}

/// <summary>The <c>Platform</c> section of the configuration.</summary>
public sealed class PlatformSettings
{
    public const string Section = "Platform";

    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Connection string; <see langword="null"/> for the embedded file in the data directory.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>Where the embedded database and the development key lie.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>Whether an empty database gets the divisions and the sample county.</summary>
    public bool SampleCounty { get; set; } = true;

    /// <summary>
    /// A folder of earlier versions of the index's catalogues, laid out as the delivered ones; <see langword="null"/> for none, but with the
    /// sample county for those that it comes with.
    /// </summary>
    public string? EarlierCatalogues { get; set; }

    /// <summary>How often everything whose time has come is judged.</summary>
    public TimeSpan EvaluationInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether this process evaluates in the background.</summary>
    public bool Evaluates { get; set; } = true;

    /// <summary>Directory into which departments put their files; <see langword="null"/> for none.</summary>
    public string? DropDirectory { get; set; }

    /// <summary>Fewest workers that may appear together toward the employer.</summary>
    public int SmallestOpinionGroup { get; set; } = 5;

    /// <summary>Fewest enterprises that may stand behind a figure of statistics for those who may not read their rows.</summary>
    public int SmallestStatisticsGroup { get; set; } = 10;

    /// <summary>Most groups that one request for statistics may form.</summary>
    public int MostStatisticsGroups { get; set; } = 1000;

    /// <summary>How long a scan code lets workers in.</summary>
    public TimeSpan ScanCodeValidity { get; set; } = TimeSpan.FromDays(14);

    /// <summary>Most devices that join a round by one code within a minute.</summary>
    public int JoinsPerMinute { get; set; } = 60;

    /// <summary>Address of the pages, for what people scan; empty for addresses relative to them.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>Origins whose pages may call the API from a browser (CORS), for example <c>https://portal.example.gov.cn</c>; none by default.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    /// <summary>Whether GraphiQL is served outside Development, to those who sign in.</summary>
    public bool Ide { get; set; }

    /// <summary>The built page of GraphiQL, if it lies elsewhere than with the other pages.</summary>
    public string? IdePage { get; set; }

    /// <summary>Base64 of at least 32 random bytes; <see langword="null"/> for a file that is made in the data directory.</summary>
    public string? SecretKey { get; set; }

    /// <summary>Language of errors where the caller names none.</summary>
    public string DefaultLanguage { get; set; } = "zh-CN";
}
