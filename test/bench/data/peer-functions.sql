-- What PostGraphile is given for searches, as its documentation advises: the same means as our own lists have.
create function bench.cooperatives_by_text(words text[]) returns setof cooperative language sql stable as
  $$ select c.* from cooperative c where c.id in (select auzolan.cooperatives_matching(words)) order by c.sort_name, c.id $$;

create function public.cooperative_distance_km(c cooperative, latitude float8, longitude float8) returns float8 language sql stable as
  $$ select 2 * 6371.0088 * asin(least(1, sqrt(sin(radians(c.latitude - $2) / 2) ^ 2
       + cos(radians($2)) * cos(radians(c.latitude)) * sin(radians(c.longitude - $3) / 2) ^ 2))) $$;

-- The box is what the index can look up; none of these places is near a pole or the date line.
create function bench.cooperatives_near(latitude float8, longitude float8, km float8) returns setof cooperative language sql stable as
  $$ select c.* from cooperative c
     where c.latitude between $1 - degrees($3 / 6371.0088) and $1 + degrees($3 / 6371.0088)
       and c.longitude between $2 - degrees(asin(sin($3 / 6371.0088) / cos(radians($1)))) and $2 + degrees(asin(sin($3 / 6371.0088) / cos(radians($1))))
       and public.cooperative_distance_km(c, $1, $2) <= $3
     order by public.cooperative_distance_km(c, $1, $2), c.id $$;

-- Both ends of these would get one name, and with it the whole schema fall apart.
do $$ declare one record; begin
  for one in select conname, conrelid::regclass as of_table from pg_constraint where contype = 'f' and conrelid = confrelid and conrelid in ('meter'::regclass, 'meter_reading'::regclass) loop
    execute format('comment on constraint %I on %s is %L', one.conname, one.of_table, E'@fieldName earlier\n@foreignFieldName later');
  end loop;
end $$;
