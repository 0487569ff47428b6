-- resolveTitles
select (
  select concat(
    '[',
    string_agg(concat(
      '{"input":',
      to_json((list_1.value)::text)::text,
      ',"outcome":"',
      coalesce(
        case case
          when chosen.titles > 0 then chosen.titles
          else chosen.aliases
        end
          when 1 then 'RESOLVED'
          else case
            when case
              when chosen.titles > 0 then chosen.titles
              else chosen.aliases
            end > 1 then 'AMBIGUOUS'
          end
        end,
        'NO_MATCH'
      ),
      '","candidates":',
      coalesce((
        select concat(
          '[',
          string_agg(concat(
            '{"confidence":',
            coalesce(
              (100 - (chosen.changes + case
                when chosen.titles > 0 then 0
                else 5
              end)),
              0
            ),
            ',"matchedAlias":',
            coalesce(to_json((alias_1.name)::text)::text, 'null'),
            ',"seniority":',
            coalesce('"' || nullif(chosen.band, '') || '"', 'null'),
            ',"role":{"id":',
            to_json((role_1.public_id)::text)::text,
            ',"slug":',
            to_json((role_1.slug)::text)::text,
            ',"title":',
            to_json((role_1.title)::text)::text,
            ',"classifications":',
            coalesce((
              select concat(
                '[',
                string_agg(concat(
                  '{"code":',
                  to_json((occupation_code_1.code)::text)::text,
                  ',"match":"',
                  classification_1.match_kind,
                  '","weight":',
                  coalesce(
                    cast(classification_1.weight_ppm as text),
                    'null'
                  ),
                  ',"residual":',
                  case occupation_code_1.residual when true then 'true' when false then 'false' else 'null' end,
                  '}'
                ), ',' order by occupation_code_1.scheme asc, occupation_code_1.code asc, occupation_code_1.id asc),
                ']'
              )
              from classification as classification_1
                join occupation_code as occupation_code_1
                  on occupation_code_1.id = classification_1.occupation_code_id
              where (
                classification_1.role_id = role_1.id
                and classification_1.steps = 0
                and occupation_code_1.scheme = 'SOC'
              )
            ), 'null'),
            '}}'
          ), ',' order by role_1.sort_title asc, role_1.slug asc),
          ']'
        )
        from role as role_1
          left outer join alias as alias_1
            on alias_1.id = any (
              array(
                select other_name.id
                from alias as other_name
                where (
                  other_name.role_id = role_1.id
                  and other_name.name_key = case
                    when not (chosen.titles > 0) then chosen.read
                  end
                )
                union all
                select bearer.alias_id
                from search_name as bearer
                where (
                  bearer.words = (' ' || case
                    when not (chosen.titles > 0) then chosen.read
                  end || ' ')
                  and bearer.matched_on = 'ALIAS'
                  and bearer.text is not null
                  and bearer.role_id = role_1.id
                )
              )
            )
        where role_1.id = any (
          array(
            select called.id
            from role as called
            where called.id in (
              select bearer.role_id
              from search_name as bearer
              where (
                bearer.words = (' ' || chosen.read || ' ')
                and bearer.matched_on = 'TITLE'
              )
              union all
              select other_name.role_id
              from alias as other_name
              where other_name.name_key = case
                when not (chosen.titles > 0) then chosen.read
              end
              union all
              select bearer.role_id
              from search_name as bearer
              where (
                bearer.words = (' ' || case
                  when not (chosen.titles > 0) then chosen.read
                end || ' ')
                and bearer.matched_on = 'ALIAS'
                and bearer.text is not null
              )
            )
            order by called.sort_title, called.slug
            fetch next ? rows only
          )
        )
      ), 'null'),
      '}'
    ), ',' order by list_1.key asc),
    ']'
  )
  from (select ordinality - 1 as key, value from json_array_elements_text(cast(? as json)) with ordinality) as list_1
    left outer join (
      select
        ranked.title,
        ranked.reading,
        ranked.part,
        ranked.read,
        ranked.changes,
        ranked.band,
        ranked.titles,
        ranked.aliases,
        ranked.choice
      from (
        select
          counted.title,
          counted.reading,
          counted.part,
          counted.read,
          counted.changes,
          counted.band,
          counted.titles,
          counted.aliases,
          row_number() over (
            partition by counted.title
            order by
              counted.part,
              case
                when counted.titles > 0 then 0
                else 1
              end,
              counted.reading
          ) as choice
        from (
          select
            cast(
              (cast(list_2.value as json) ->> 0)
              as int
            ) as title,
            cast(
              (cast(list_2.value as json) ->> 1)
              as int
            ) as reading,
            cast(
              (cast(list_2.value as json) ->> 2)
              as int
            ) as part,
            (cast(list_2.value as json) ->> 3) as read,
            cast(
              (cast(list_2.value as json) ->> 4)
              as int
            ) as changes,
            (cast(list_2.value as json) ->> 5) as band,
            (
              select count(*)
              from search_name as bearer
              where (
                bearer.words = (' ' || (cast(list_2.value as json) ->> 3) || ' ')
                and bearer.matched_on = 'TITLE'
              )
            ) as titles,
            ((
              select count(*)
              from alias as other_name
              where other_name.name_key = (cast(list_2.value as json) ->> 3)
            ) + (
              select count(*)
              from search_name as bearer
              where (
                bearer.words = (' ' || (cast(list_2.value as json) ->> 3) || ' ')
                and bearer.matched_on = 'ALIAS'
                and bearer.text is not null
              )
            )) as aliases
          from (select ordinality - 1 as key, value from json_array_elements_text(cast(? as json)) with ordinality) as list_2
        ) as counted
        where (counted.titles + counted.aliases) > 0
      ) as ranked
      where ranked.choice = 1
    ) as chosen
      on chosen.title = list_1.key
) as c0;
