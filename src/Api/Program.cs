using Platform.Api.Policies;

var packs = new PackReader(Path.Combine(AppContext.BaseDirectory, "policies")).ReadAll();
foreach (var pack in packs)
{
    Console.WriteLine($"{pack.Manifest.Division} {pack.Manifest.Zh} {pack.Manifest.Version} {pack.ContentHash[..8]}: {pack.LawOn(new DateOnly(2026, 1, 5)).Statute.Terms.Count()} terms");
}
