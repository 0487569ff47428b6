-- role
select (
  select coalesce(json_agg(json_build_object(
    'name',
    source_1.name,
    'publisher',
    source_1.publisher,
    'kind',
    source_1.kind,
    'license',
    case
      when source_1.licence_name is not null then json_build_object(
        'name',
        source_1.licence_name,
        'url',
        source_1.licence_url,
        'requiresAttribution',
        source_1.requires_attribution
      )
    end,
    'latestRelease',
    (
      select json_build_object(
        'label',
        release_1.label,
        'publishedAt',
        release_1.published_at,
        'attribution',
        release_1.attribution_modified,
        'verbatim',
        release_1.attribution,
        'citation',
        release_1.citation_apa,
        'bibtex',
        release_1.citation_bibtex
      )
      from release as release_1
      where release_1.id = (
        select max(newest.id)
        from release as newest
        where newest.source_id = source_1.id
      )
    ),
    'limitations',
    source_1.limitations
  ) order by source_1.precedence asc, source_1.id asc), '[]'::json)
  from source as source_1
  where exists (
    select 1 as one
    from role_source as role_source_1
    where (
      role_source_1.role_id = role_1.id
      and role_source_1.source_id = source_1.id
    )
  )
)
from role as role_1
where role_1.id = ?;
