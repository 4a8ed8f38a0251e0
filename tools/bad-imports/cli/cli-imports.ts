import '#components/card';
